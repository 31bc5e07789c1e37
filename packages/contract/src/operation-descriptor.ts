import type { OperationName } from "./generated/operations.ts";

/** How an operation is sent: one entry of the operation table. */
export interface OperationDescriptor {
  readonly name: OperationName;
  /** Upper case. */
  readonly method: string;
  /** The template, e.g. `/platform/applications/{applicationID}`. */
  readonly path: string;
  /** Every input except `body`, by its name in the input object. */
  readonly parameters: Readonly<Record<string, ParameterDescriptor>>;
  /** Absent where the request carries nothing. */
  readonly body?: BodyDescriptor;
  /** Absent where the response is not a list. */
  readonly list?: ListDescriptor;
  /** Whether sending the request twice has the same effect as sending it once. */
  readonly replaySafe: boolean;
}

/** Where one input goes and what it is. */
export interface ParameterDescriptor {
  readonly in: "path" | "query" | "header";
  /** The name in the request: `If-Match` for the input `ifMatch`. Only headers have another name as an input. */
  readonly wireName: string;
  readonly kind: "string" | "number" | "boolean" | "array";
  readonly required: boolean;
}

/** What a request carries. */
export interface BodyDescriptor {
  /** `empty` is the `{}` that the service requires although the operation has no payload. */
  readonly kind: "json" | "multipart" | "empty";
  readonly required: boolean;
}

/** How a list is paged. */
export interface ListDescriptor {
  /**
   * `offset`: by `limit` and `offset`. `cursor`: by `limit` and `starting_after` or `ending_before`. `cursor-object`:
   * the same, and the response names the next cursor in `cursor`. `all`: the list is not paged.
   */
  readonly kind: "offset" | "cursor" | "cursor-object" | "all";
  /** The most items that one page can hold; absent for `all`. */
  readonly maximumPageSize?: number;
}
