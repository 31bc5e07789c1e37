import type { OpenAPIDocument } from "../openapi-document.ts";
import { eachOperation } from "./each-operation.ts";
import { operationName, UniqueNames } from "./names.ts";

/** Refuses two operations with the same name, and names that a client uses for something else. */
export function refuseNameCollisions(document: OpenAPIDocument): void {
  const names = new UniqueNames(
    "The operation name",
    "Rename one with an overlay action that sets x-speakeasy-name-override.",
  );
  for (const name of ["raw", "baseUrl", "then", "toJSON", "constructor"]) names.claim(name, "every client");
  for (const { operation, place } of eachOperation(document)) names.claim(operationName(operation), place);
}
