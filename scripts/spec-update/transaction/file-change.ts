/** A file as it shall be. */
export interface FileChange {
  /** Absolute. */
  path: string;
  /** `undefined` to delete it. */
  content: string | undefined;
}
