import { createRequire } from "node:module";
import { createConfig } from "@redocly/openapi-core";
import type * as OpenAPITypeScript from "openapi-typescript";
import type ts from "typescript";
import type { OpenAPIDocument, SchemaObject } from "../openapi-document.ts";

// CommonJS, for the reason given in typescript.ts.
const { default: openapiTypeScript } = createRequire(import.meta.url)(
  "openapi-typescript",
) as typeof OpenAPITypeScript;

/** The declarations that openapi-typescript makes of a document. */
export async function typeNodes(
  document: OpenAPIDocument,
  transform: (schema: SchemaObject) => ts.TypeNode | undefined,
): Promise<ts.Statement[]> {
  const nodes = await openapiTypeScript(document as never, {
    // A default says what a missing field means. It does not make the field required.
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    // The document has already been validated with our own rules.
    redocly: await createConfig({}),
    silent: true,
    transform: (schema) => transform(schema as SchemaObject),
  });
  return nodes as ts.Statement[];
}
