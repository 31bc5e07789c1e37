import type { OpenAPIDocument, OperationObject, ParameterObject, Reference } from "../openapi-document.ts";

/** An operation with its place, for the readers of its parts. */
export interface OperationContext {
  document: OpenAPIDocument;
  operation: OperationObject;
  method: string;
  path: string;
  /** For messages: `GET /path`. */
  place: string;
  /** Parameters of the path item. */
  shared: (ParameterObject | Reference)[];
  /** The exported name of a component schema. */
  nameOf: (ref: string) => string;
  /** Reports a decision that deviates from the document. */
  warn: (message: string) => void;
}
