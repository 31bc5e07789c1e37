/** A file of the repository and its new content. */
export interface FileChange {
  /** From the root of the repository. */
  path: string;
  /** `undefined` deletes it. */
  content: string | undefined;
}
