import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { UserError } from "repo/lib/user-error";
import type { JSONSchema } from "../model/json-schema.ts";
import { banner } from "./banner.ts";

// Ajv's standalone mode is CommonJS without an `exports` map.
const standaloneCode = createRequire(import.meta.url)("ajv/dist/standalone").default as (
  ajv: Ajv,
  exports: Record<string, string>,
) => string;

export interface ValidatorModule {
  /** Shared schemas, by id. */
  components: ReadonlyMap<string, JSONSchema>;
  /** The schemas to compile, by the name of their function. */
  schemas: ReadonlyMap<string, JSONSchema>;
  /** The source of an object literal that maps to those functions. */
  table: string;
  /** Imports for the type of the table. */
  imports: string;
  /** The export, as `name: Type`. */
  declaration: string;
  summary: string;
}

/** Compiles schemas into functions that need neither ajv nor `eval`, bundled into one module without imports. */
export async function renderValidatorModule(module: ValidatorModule): Promise<string> {
  const ajv = new Ajv({
    // Ajv's optimizer makes the code less than 10% shorter and takes a third of the time.
    code: { source: true, esm: true, lines: true, optimize: false },
    allErrors: true,
    inlineRefs: false,
    strict: false,
    // The logger would print multi-line texts of the document.
    logger: false,
  });
  addFormats.default(ajv);
  const functions = module.schemas.size > 0 ? compileSchemas(ajv, module) : "";
  // Only the table is exported, so the bundler removes everything that it does not use.
  const inner = functions.replaceAll(/^export const /gm, "const ");
  const result = await build({
    stdin: {
      contents: `${inner}\nexport const validators = ${module.table};\n`,
      resolveDir: import.meta.dirname,
      sourcefile: "validators.js",
    },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    minifySyntax: true,
    minifyIdentifiers: true,
    legalComments: "none",
    write: false,
    logLevel: "error",
  });
  const code = result.outputFiles[0]!.text // The bundler names its sources by their place in node_modules.
    .replaceAll(/^\/\/ .*\n/gm, "")
    .replace(/export \{\s*(\w+) as validators\s*\};\s*$/, "const compiled = $1;\n");
  return [
    banner,
    "// @ts-nocheck: compiled by ajv; only the declaration at the end is meant to be read.\n",
    module.imports,
    "\n",
    code,
    `\n/** ${module.summary} */\n`,
    `export const ${module.declaration} = compiled;\n`,
  ].join("");
}

/** Compiles the schemas. Ajv rejects some valid OpenAPI schemas: invalid patterns, and schemas that only refer to themselves. */
function compileSchemas(ajv: Ajv, { components, schemas }: ValidatorModule): string {
  try {
    for (const [id, schema] of components) ajv.addSchema(schema, id);
    const exports: Record<string, string> = {};
    for (const [name, schema] of schemas) {
      ajv.addSchema(schema, `#${name}`);
      exports[name] = `#${name}`;
    }
    return standaloneCode(ajv, exports);
  } catch (error) {
    const [reason] = (error as Error).message.split("\n");
    throw new UserError(`A schema of the document cannot be checked: ${reason}\nNothing was written.`);
  }
}
