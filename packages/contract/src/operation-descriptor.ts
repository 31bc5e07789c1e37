import type { OperationName } from "./generated/operations.ts";

/** How the requests of an operation are built and sent: one row of the operation table. */
export interface OperationDescriptor {
  readonly name: OperationName;
  /** Upper case. */
  readonly method: string;
  /** The path template, e.g. `/platform/applications/{applicationID}`. */
  readonly path: string;
  /** Every input except `body`, by its name in the input object. */
  readonly parameters: Readonly<Record<string, ParameterDescriptor>>;
  /** Absent when the request has no body. */
  readonly body?: BodyDescriptor;
  /** Absent when the response is not a list. */
  readonly list?: ListDescriptor;
  /** Whether sending the request twice has the same effect as sending it once. */
  readonly replaySafe: boolean;
}

/** Where an input goes in the request, and its kind. */
export interface ParameterDescriptor {
  readonly in: "path" | "query" | "header";
  /** The name in the request: `If-Match` for the input `ifMatch`. It differs from the input's name for headers only. */
  readonly wireName: string;
  readonly kind: "string" | "number" | "boolean" | "array";
  readonly required: boolean;
}

/** The body of a request. */
export interface BodyDescriptor {
  /** `empty` is `{}`, which the service requires although the operation has no payload. */
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
  /** The most items on one page; absent for `all`. */
  readonly maximumPageSize?: number;
}
