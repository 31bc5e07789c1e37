import { createRequire } from "node:module";
import { createConfig } from "@redocly/openapi-core";
import type * as OpenAPITypeScript from "openapi-typescript";
import type ts from "typescript";
import type { OpenAPIDocument, SchemaObject } from "../openapi-document.ts";

// Its CommonJS half, for the reason given in lib/typescript.ts.
const { resolveRef, scanDiscriminators, transformSchema } = createRequire(import.meta.url)(
  "openapi-typescript",
) as typeof OpenAPITypeScript;

/**
 * The declarations that openapi-typescript makes of a document. Called below its front door, which would
 * validate and bundle once more what was validated and bundled: as long again as everything else.
 */
export async function typeNodes(
  document: OpenAPIDocument,
  transform: (schema: SchemaObject) => ts.TypeNode | undefined,
): Promise<ts.Statement[]> {
  const schema = document as never;
  const context: OpenAPITypeScript.GlobalContext = {
    additionalProperties: false,
    alphabetize: false,
    arrayLength: false,
    conditionalEnums: false,
    dedupeEnums: false,
    // A default says what a missing field means, not that it is there.
    defaultNonNullable: false,
    discriminators: scanDiscriminators(schema, {}),
    emptyObjectsUnknown: true,
    enum: false,
    enumValues: false,
    excludeDeprecated: false,
    exportType: false,
    generatePathParams: false,
    immutable: false,
    inject: undefined,
    injectFooter: [],
    makePathsEnum: false,
    pathParamsAsTypes: false,
    postTransform: undefined,
    propertiesRequiredByDefault: false,
    readWriteMarkers: false,
    redoc: await createConfig({}),
    resolve: ($ref) => resolveRef(schema, $ref, { silent: true }),
    rootTypes: false,
    rootTypesKeepCasing: false,
    rootTypesNoSchemaPrefix: false,
    silent: true,
    transform: (node) => transform(node as SchemaObject),
    transformProperty: undefined,
  };
  return transformSchema(schema, context) as ts.Statement[];
}
