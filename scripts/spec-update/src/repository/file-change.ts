/** A file of the repository and what it shall be. */
export interface FileChange {
  /** From the root of the repository. */
  path: string;
  /** `undefined` deletes it. */
  content: string | undefined;
}
