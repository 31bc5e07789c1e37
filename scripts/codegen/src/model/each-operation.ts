import {
  httpMethods,
  type OpenAPIDocument,
  type OperationObject,
  type PathItemObject,
} from "../openapi-document.ts";

/** An operation, and where the document has it. */
export interface PlacedOperation {
  operation: OperationObject;
  method: (typeof httpMethods)[number];
  path: string;
  /** `GET /path` */
  place: string;
  /** The parameters of all operations of the path. */
  shared: NonNullable<PathItemObject["parameters"]>;
}

/** Visits the operations of a document in its order. */
export function* eachOperation(document: OpenAPIDocument): Generator<PlacedOperation> {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of httpMethods) {
      const operation = item[method];
      const place = `${method.toUpperCase()} ${path}`;
      if (operation) yield { operation, method, path, place, shared: item.parameters ?? [] };
    }
  }
}
