/** Describes an operation to people: for tools and documentation. */
export interface OperationMetadata {
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly deprecated: boolean;
  /** Documented statuses, ascending. */
  readonly statuses: readonly number[];
}
