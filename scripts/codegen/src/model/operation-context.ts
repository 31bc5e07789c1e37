import type { OpenAPIDocument, OperationObject, ParameterObject, Reference } from "../openapi-document.ts";

/** An operation and where it stands; what every reader of a part of it needs. */
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
  /** Notes what was decided although the document wants something else. */
  warn: (message: string) => void;
}
