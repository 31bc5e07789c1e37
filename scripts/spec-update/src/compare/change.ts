import type { RuleId } from "./rules/rules.ts";

/** Whether callers send it or receive it. */
export type Direction = "request" | "response";

/** What happened at one place of a schema. */
export interface Change {
  rule: RuleId;
  /** The field or item it happened to, below the schema: `.title`; empty for the schema itself. */
  at: string;
  old?: string;
  new?: string;
}

/** Two schemas that were compared: what changed between them, and what was compared below. */
export interface Comparison {
  /** The exported name of the old schema, and of the new one. */
  names: { old: string | undefined; new: string | undefined };
  direction: Direction;
  changes: Change[];
  parts: { step: string; comparison: Comparison }[];
}
