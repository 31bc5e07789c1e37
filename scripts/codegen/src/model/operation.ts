/** One operation of the document, with all decisions that renderers need. */
export interface Operation {
  /** The method name users call. */
  name: string;
  operationId: string;
  /** Upper case. */
  method: string;
  /** The template, e.g. `/platform/applications/{applicationID}`. */
  path: string;
  summary: string;
  description: string;
  tags: string[];
  deprecated: boolean;
  parameters: Parameter[];
  body: RequestBody | undefined;
  /** Documented statuses in ascending order. */
  responses: OperationResponse[];
  /** TypeScript type of the success body. */
  output: string;
  /** The type of the items that the operation returns; for a list, the type of its items. */
  resource: string;
  list: ListShape | undefined;
  /** Whether sending the request twice has the same effect as sending it once. */
  replaySafe: boolean;
  scope: Scope | undefined;
  /** Secrets, as paths such as `instances[].secret_key`. */
  sensitive: { request: string[]; response: string[] };
  /** Whether the body is a free-form object, which may hold anything. */
  freeFormBody: boolean;
  effect: EffectAnnotations;
}

/** The effect of a mutation according to the overlay. */
export interface EffectAnnotations {
  /** `x-sdk-target`: the item that the operation changes or deletes. */
  target: MutationTarget | undefined;
  /** `x-sdk-changes`: the paths of further resources that the operation changes. */
  changes: string[];
}

/** The item that a mutation changes or deletes, in the responses of the reads that show it. */
export interface MutationTarget {
  input: string;
  fields: string[];
  reads: string[];
}

export interface Parameter {
  /** The name in the input object. */
  inputName: string;
  wireName: string;
  in: "path" | "query" | "header";
  required: boolean;
  kind: "string" | "number" | "boolean" | "array";
  /** TypeScript type. */
  type: string;
  description: string;
  deprecated: boolean;
  /** The value the service assumes, as JSON. */
  defaultValue: string | undefined;
  /** Whether different values may identify the same thing, such as an id and a name. */
  alias: boolean;
  /** An additional scope that a value of `true` needs. */
  scope: Scope | undefined;
}

export interface RequestBody {
  required: boolean;
  /** `json`, `multipart` (raw bytes also allowed when `octetStream`), or `empty`: a constant that callers do not pass. */
  kind: "json" | "multipart" | "empty";
  octetStream: boolean;
  /** TypeScript type of `input.body`; unused for `empty`. */
  type: string;
  description: string;
}

export interface OperationResponse {
  status: number;
  description: string;
}

export interface ListShape {
  /** How further pages are requested; `all` means that there are none. */
  kind: "offset" | "cursor" | "cursor-object" | "all";
  /** TypeScript type of one item. */
  item: string;
  /** Whether the items are in `data` beside `total_count` or `cursor`, or the body is the array. */
  envelope: boolean;
  pageSize: { default: number; maximum: number } | undefined;
}

export interface Scope {
  name: string;
  /** The source: the text of the document, public documentation, or analogy. */
  source: "document" | "published" | "inferred";
}
