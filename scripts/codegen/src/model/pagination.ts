import { UserError } from "repo/lib/user-error";
import {
  type OpenAPIDocument,
  type OperationObject,
  resolve,
  type SchemaObject,
} from "../openapi-document.ts";
import type { ListShape } from "./operation.ts";

interface ListEvidence {
  document: OpenAPIDocument;
  operation: OperationObject;
  parameters: { name: string; schema: SchemaObject }[];
  success: SchemaObject | undefined;
  itemType: (schema: SchemaObject) => string;
  place: string;
}

/**
 * Recognizes a list from its shape, so that a new list operation pages without an annotation:
 * `limit` + `offset`, or `limit` + `starting_after`, over `{ data: [], total_count }`; the same over
 * `{ data: [], cursor: { starting_after, has_next_page } }`, where the response itself names the start of the next page;
 * a bare array, or `data` without paging parameters, is a list of one page. `x-sdk-pagination` overrides the shape.
 */
export function recogniseList(evidence: ListEvidence): ListShape | undefined {
  const { document, operation, parameters, place } = evidence;
  const annotation = operation["x-sdk-pagination"];
  if (annotation === "none" || !evidence.success) return undefined;
  const body = resolve(document, evidence.success);
  const data = body.properties?.data && resolve(document, body.properties.data);
  const cursor = body.properties?.cursor && resolve(document, body.properties.cursor).properties;
  const pointsOn = cursor?.starting_after !== undefined && cursor.has_next_page !== undefined;
  const envelope = data?.type === "array" && (pointsOn || body.properties?.total_count !== undefined);
  const items = envelope ? data?.items : body.type === "array" ? body.items : undefined;
  if (!items) {
    if (annotation !== undefined) {
      throw new UserError(
        `${place}: x-sdk-pagination is "${String(annotation)}", but the response has no list.`,
      );
    }
    return undefined;
  }
  const has = (name: string): boolean => parameters.some((parameter) => parameter.name === name);
  const shape =
    has("limit") && has("offset")
      ? "offset"
      : has("limit") && has("starting_after")
        ? pointsOn
          ? "cursor-object"
          : "cursor"
        : "all";
  const kind = annotation ?? shape;
  if (kind !== "offset" && kind !== "cursor" && kind !== "cursor-object" && kind !== "all") {
    throw new UserError(
      `${place}: x-sdk-pagination must be offset, cursor, cursor-object, all or none, found "${String(kind)}".`,
    );
  }
  const limit = parameters.find((parameter) => parameter.name === "limit")?.schema;
  return {
    kind,
    item: evidence.itemType(items),
    envelope,
    pageSize:
      kind === "all"
        ? undefined
        : { default: Number(limit?.default ?? 10), maximum: Number(limit?.maximum ?? 100) },
  };
}
