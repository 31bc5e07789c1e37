import {
  BaseResolver,
  createConfig,
  type Document,
  getLineColLocation,
  type LocationObject,
  lintDocument,
  type NormalizedProblem,
  Source,
} from "@redocly/openapi-core";
import { UserError } from "repo/lib/user-error";
import { checkBounds } from "./check-bounds.ts";
import { checkComposition } from "./check-composition.ts";
import { checkPaths } from "./check-paths.ts";
import { findExternalReferences } from "./external-references.ts";
import type { OpenAPIDocument } from "./openapi-document.ts";
import { parseYaml, readTextFile } from "./read-yaml.ts";
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
 * Reads and validates an OpenAPI 3 document.
 *
 * @throws {@link UserError} naming file, line and JSON pointer of every problem.
 */
export async function loadDocument(root: string, path: string): Promise<OpenAPIDocument> {
  return readDocument(readTextFile(root, path), path);
}

/** {@link loadDocument} for a text; `path` is how messages call it. */
export async function readDocument(text: string, path: string): Promise<OpenAPIDocument> {
  const document = parseDocument(text, path);
  const placeOf = (pointer: string): string => placeText({ source: document.source, pointer });
  checkBounds(document.parsed, text.length, placeOf);
  const external = findExternalReferences(document.parsed);
  if (external.length > 0) {
    const list = external.map(
      ({ pointer, target }) =>
        `  ${placeOf(pointer)} at ${pointer}\n    Refers to ${JSON.stringify(target)}, which is outside of this document.`,
    );
    throw new UserError(
      `${path} refers to other documents, which are never read; nothing was written. Bundle them into this one first.\n\n${list.slice(0, 20).join("\n")}`,
    );
  }
  const config = await createConfig({ rules });
  const externalRefResolver = new BaseResolver(config.resolve);
  const options = { document, config: config.styleguide, externalRefResolver };
  const problems = (await lintDocument(options)).filter(
    (problem) => problem.severity === "error" && !isTolerated(problem, document.parsed),
  );
  if (problems.length > 0) {
    const list = problems.slice(0, 50).map((problem) => `  ${describe(problem)}`);
    if (problems.length > 50) list.push(`  and ${problems.length - 50} more`);
    throw new UserError(
      `${path} is not a valid OpenAPI document; nothing was written.\n\n${list.join("\n")}`,
    );
  }
  // OpenAPI 3.1 allows a document without paths.
  const valid = { paths: {}, ...document.parsed } as OpenAPIDocument;
  checkPaths(valid.paths, placeOf);
  checkComposition(valid);
  return valid;
}

/** Parses a document. Reports the position when it is not an OpenAPI 3 document. */
function parseDocument(text: string, path: string): Document {
  const { value, placeOf } = parseYaml(text, path);
  const fields = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof fields.openapi === "string" && fields.openapi.startsWith("3.")) {
    return { source: new Source(path, text), parsed: value };
  }
  const key = fields.swagger !== undefined ? "swagger" : fields.openapi !== undefined ? "openapi" : "";
  const found = key ? `${key} ${String(fields[key])}` : "no `openapi` field";
  throw new UserError(
    `${placeOf(key)} at #/${key}\n    Expected an OpenAPI 3 document, found ${found}.\nNothing was written.`,
  );
}

function placeText(location: { source: Source; pointer?: string; reportOnKey?: boolean }): string {
  const { source, start } = getLineColLocation({ reportOnKey: false, ...location } as LocationObject);
  return `${source.absoluteRef}:${start.line}:${start.col}`;
}

function describe(problem: NormalizedProblem): string {
  const [location] = problem.location;
  if (!location) return problem.message;
  if (problem.ruleId === "operation-operationId-unique" && location.pointer) {
    // Redocly ends this pointer with the value instead of the key.
    location.pointer = location.pointer.replace(/[^/]*$/, "operationId");
  }
  return `${placeText(location)} at ${location.pointer ?? "#/"}\n    ${problem.message}`;
}
