import { httpMethods, type OpenAPIDocument } from "../openapi-document.ts";

/** Visits the operations of a document in its order. */
export function* eachOperation(document: OpenAPIDocument) {
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of httpMethods) {
      const operation = item[method];
      const place = `${method.toUpperCase()} ${path}`;
      if (operation) yield { operation, method, path, place, shared: item.parameters ?? [] };
    }
  }
}
