import { readFileSync } from "node:fs";
import { relative } from "node:path";
import {
  BaseResolver,
  bundleDocument,
  createConfig,
  type Document,
  getLineColLocation,
  lintDocument,
  type NormalizedProblem,
  parseYaml,
  Source,
} from "@redocly/openapi-core";
import { UserError } from "../lib/user-error.ts";
import { hasExternalReferences } from "./external-references.ts";
import type { OpenAPIDocument } from "./openapi-document.ts";
import { readYaml } from "./read-yaml.ts";
import { isTolerated } from "./tolerated-problems.ts";

const rules = {
  struct: "error",
  "no-unresolved-refs": "error",
  "operation-operationId": "error",
  "operation-operationId-unique": "error",
  "operation-2xx-response": "error",
  "path-parameters-defined": "error",
  "path-declaration-must-exist": "error",
  "no-identical-paths": "error",
} as const;

/**
 * Reads, validates and bundles an OpenAPI 3 document.
 *
 * @throws {@link UserError} naming file, line and JSON pointer of every problem.
 */
export async function loadDocument(root: string, path: string): Promise<OpenAPIDocument> {
  const document = parseDocument(root, path);
  const config = await createConfig({ rules });
  const externalRefResolver = new BaseResolver(config.resolve);
  const options = { document, config: config.styleguide, externalRefResolver };
  const problems = (await lintDocument(options)).filter(
    (problem) => problem.severity === "error" && !isTolerated(problem, document.parsed),
  );
  if (problems.length > 0) {
    const list = problems.map((problem) => `  ${describe(root, problem)}`).join("\n");
    throw new UserError(`${path} is not a valid OpenAPI document; nothing was written.\n\n${list}`);
  }
  const { parsed } = hasExternalReferences(document.parsed)
    ? (await bundleDocument(options)).bundle
    : document;
  // OpenAPI 3.1 allows a document without paths.
  return { paths: {}, ...parsed } as OpenAPIDocument;
}

/** Parses quickly what is fine; for what is not, the slow parser knows the place. */
function parseDocument(root: string, path: string): Document {
  try {
    const text = readFileSync(root + path, "utf8");
    const parsed = text.startsWith("{") ? JSON.parse(text) : parseYaml(text);
    if (typeof parsed?.openapi === "string" && parsed.openapi.startsWith("3.")) {
      return { source: new Source(root + path, text), parsed };
    }
  } catch {
    // Reported below.
  }
  const { value, placeOf } = readYaml(root, path);
  const fields = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  const key = fields.swagger !== undefined ? "swagger" : fields.openapi !== undefined ? "openapi" : "";
  const found = key ? `${key} ${String(fields[key])}` : "no `openapi` field";
  throw new UserError(
    `${placeOf(key)} at #/${key}\n    Expected an OpenAPI 3 document, found ${found}.\nNothing was written.`,
  );
}

function describe(root: string, problem: NormalizedProblem): string {
  const [location] = problem.location;
  if (!location) return problem.message;
  if (problem.ruleId === "operation-operationId-unique" && location.pointer) {
    // Redocly ends this pointer with the value instead of the key.
    location.pointer = location.pointer.replace(/[^/]*$/, "operationId");
  }
  const { source, start } = getLineColLocation(location);
  return `${relative(root, source.absoluteRef)}:${start.line}:${start.col} at ${location.pointer ?? "#/"}\n    ${problem.message}`;
}
