import type { RuleId } from "./rules/rules.ts";
import type { Severity } from "./rules/severity.ts";

/** One change, as a user meets it. */
export interface Finding {
  rule: RuleId;
  severity: Severity;
  /** Where: `User.first_name` for a field of an exported type, else the operation and what of it. */
  place: string;
  /** The exported type it belongs to, if it belongs to one. */
  type: string | undefined;
  /** The field below the type, or the part of the operation: `.first_name`, `input.limit`, `output[].id`. */
  field: string;
  old?: string;
  new?: string;
  /** Operations that meet it and where; empty for a type that no operation uses. */
  uses: Use[];
}

export interface Use {
  /** The old name, or the new one of an operation that is new. */
  operation: string;
  /** `input.body.title`, `output.data[].id`, `error 422 .errors[].code`. */
  at: string;
}
