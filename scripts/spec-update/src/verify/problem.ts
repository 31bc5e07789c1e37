/** Something in the repository that does not fit the new document. */
export interface Problem {
  /** `types` and `test` stop an update; `todo` is work that it leaves. */
  kind: "types" | "test" | "todo";
  /** What it is about and, for a `todo`, the places in lines of their own. */
  text: string;
}

/** The problems that were found, and the checks that looked for them. */
export interface Verification {
  problems: Problem[];
  /** Checks that ran to their end, for the report: `types of every package`. */
  ran: string[];
}
