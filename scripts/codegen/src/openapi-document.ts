/** The parts of an OpenAPI 3 document that generation reads. Extensions are read by their own modules. */
export interface OpenAPIDocument {
  openapi: string;
  info: { title: string; version: string };
  servers?: { url: string }[];
  paths: Record<string, PathItemObject>;
  components?: {
    schemas?: Record<string, SchemaObject>;
    responses?: Record<string, ResponseObject>;
    parameters?: Record<string, ParameterObject>;
    requestBodies?: Record<string, RequestBodyObject>;
    [kind: string]: unknown;
  };
  security?: Record<string, string[]>[];
  [key: string]: unknown;
}

/** The schemas of a request or response body, by content type. */
export type MediaTypes = Record<string, { schema?: SchemaObject }>;

export type PathItemObject = { [method in (typeof httpMethods)[number]]?: OperationObject } & {
  $ref?: string;
  parameters?: (ParameterObject | Reference)[];
};

export interface Reference {
  $ref: string;
}

export interface OperationObject {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  parameters?: (ParameterObject | Reference)[];
  requestBody?: RequestBodyObject | Reference;
  responses: Record<string, ResponseObject | Reference>;
  security?: Record<string, string[]>[];
  [extension: `x-${string}`]: unknown;
}

export interface ParameterObject {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  schema?: SchemaObject;
  /** Instead of `schema`. */
  content?: MediaTypes;
  style?: string;
  explode?: boolean;
  [extension: `x-${string}`]: unknown;
}

export interface RequestBodyObject {
  description?: string;
  required?: boolean;
  content: MediaTypes;
}

export interface ResponseObject {
  description: string;
  content?: MediaTypes;
}

export interface SchemaObject {
  $ref?: string;
  type?: string | string[];
  format?: string;
  title?: string;
  description?: string;
  deprecated?: boolean;
  enum?: unknown[];
  /** OpenAPI 3.1. */
  const?: unknown;
  nullable?: boolean;
  items?: SchemaObject;
  properties?: Record<string, SchemaObject>;
  required?: string[];
  additionalProperties?: boolean | SchemaObject;
  allOf?: SchemaObject[];
  oneOf?: SchemaObject[];
  anyOf?: SchemaObject[];
  minimum?: number;
  maximum?: number;
  default?: unknown;
  example?: unknown;
  minLength?: number;
  [extension: `x-${string}`]: unknown;
}

export const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** Follows `$ref`s within the document until something that is not a reference. */
export function resolve<T extends object>(document: OpenAPIDocument, value: T | Reference): T {
  let current: T | Reference = value;
  const seen = new Set<string>();
  while ("$ref" in current && typeof current.$ref === "string") {
    const pointer = current.$ref;
    if (seen.has(pointer)) throw new Error(`${pointer} refers to itself`);
    seen.add(pointer);
    current = pointer
      .replace(/^#\//, "")
      .split("/")
      .map((token) => decodeURIComponent(token).replaceAll("~1", "/").replaceAll("~0", "~"))
      .reduce<unknown>((node, token) => (node as Record<string, unknown>)[token], document) as T | Reference;
  }
  return current as T;
}
