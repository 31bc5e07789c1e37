/** Something in the repository that does not go with the new document. */
export interface Problem {
  /** `todo`: the emulator follows a document by hand, so this is expected and no reason to stop. */
  kind: "types" | "test" | "todo";
  /** Place and message. */
  text: string;
}

/** What was found, and what was looked at to find it. */
export interface Verification {
  problems: Problem[];
  /** Only what ran to its end, for the report: `types of every package`. */
  ran: string[];
}
