import {
  type OpenAPIDocument,
  type OperationObject,
  type RequestBodyObject,
  resolve,
  type SchemaObject,
} from "../openapi-document.ts";
import type { RequestBody } from "./operation.ts";
import type { OperationContext } from "./operation-context.ts";
import { typeText } from "./type-text.ts";

/** The schemas of a request body, one per content type. */
export const requestSchemas = (document: OpenAPIDocument, operation: OperationObject): SchemaObject[] =>
  operation.requestBody
    ? Object.values(resolve<RequestBodyObject>(document, operation.requestBody).content).map(
        (content) => content.schema ?? {},
      )
    : [];

/** What a request carries, as `input.body`. */
export function readBody({
  document,
  operation,
  place,
  nameOf,
  warn,
}: OperationContext): RequestBody | undefined {
  if (operation["x-sdk-empty-body"] !== undefined) {
    return { required: false, kind: "empty", octetStream: false, type: "never", description: "" };
  }
  if (!operation.requestBody) return undefined;
  const body = resolve<RequestBodyObject>(document, operation.requestBody);
  const types = Object.keys(body.content);
  const kind = types.includes("multipart/form-data")
    ? "multipart"
    : types.includes("application/json")
      ? "json"
      : undefined;
  if (!kind) {
    warn(`${place}: the method takes no body, because it cannot send ${types.join(" or ")}; raw calls can.`);
    return undefined;
  }
  const octetStream = types.includes("application/octet-stream");
  const main = body.content[kind === "json" ? "application/json" : "multipart/form-data"]?.schema ?? {};
  const type = typeText(main, `${place} body`, nameOf);
  return {
    required: body.required ?? false,
    kind,
    octetStream,
    type: octetStream ? `${type} | BinaryBody` : type,
    description: body.description?.trim() ?? "",
  };
}
