import type { Comparison, Direction } from "./change.ts";
import type { RuleId } from "./rules/rules.ts";

/** A change of an operation itself, outside of any schema. */
export interface OperationChange {
  rule: RuleId;
  /** The part of the operation: empty, `input.limit`, `output`. */
  at: string;
  old?: string | undefined;
  new?: string | undefined;
}

/** A schema that was compared, and where the operation uses it. */
export interface Root {
  at: string;
  direction: Direction;
  comparison: Comparison;
}

/** Collects what the comparisons of the parts of one operation find. */
export interface OperationReport {
  changes: OperationChange[];
  roots: Root[];
}
