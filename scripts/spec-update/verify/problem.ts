/** Something in the repository that does not go with the new document. */
export interface Problem {
  /** `todo`: expected of a new operation, and no reason to stop. */
  kind: "types" | "test" | "todo";
  /** Place and message. */
  text: string;
}
