import type { Severity } from "./severity.ts";

/** How a kind of change is judged. */
export interface Rule {
  severity: Severity;
  /**
   * What a program written against the old types experiences: `compiler` refuses it, `service` behaves
   * differently at run time although it compiles, `nobody` has to do anything.
   */
  noticedBy: "compiler" | "service" | "nobody";
  /** What happened, as a heading. */
  title: string;
  /** What it means for callers, and what to do. */
  effect: string;
}

const rule = (severity: Severity, noticedBy: Rule["noticedBy"], title: string, effect: string): Rule => ({
  severity,
  noticedBy,
  title,
  effect,
});

export const compilerRefuses = (title: string, effect: string): Rule =>
  rule("major", "compiler", title, effect);
export const serviceDiffers = (title: string, effect: string): Rule =>
  rule("major", "service", title, effect);
export const adds = (title: string, effect: string): Rule => rule("minor", "nobody", title, effect);
export const informs = (title: string, effect: string): Rule => rule("patch", "nobody", title, effect);
