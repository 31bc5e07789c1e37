import type { ReactNode } from "react";

export type Tone = "good" | "warn" | "bad" | "accent" | "plain";

/** The name of a state. The colour only repeats what the text says. */
export const Badge = ({ tone = "plain", children }: { tone?: Tone; children: ReactNode }) => (
  <span className={`badge ${tone}`}>{children}</span>
);
