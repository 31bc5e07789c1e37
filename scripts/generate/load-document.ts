import { relative } from "node:path";
import {
  bundle,
  createConfig,
  getLineColLocation,
  lint,
  type NormalizedProblem,
  YamlParseError,
} from "@redocly/openapi-core";
import { UserError } from "../lib/user-error.ts";
import type { OpenAPIDocument } from "./openapi-document.ts";
import { readYaml } from "./read-yaml.ts";

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
 * Redocly wants `type` beside `nullable`. The document (and many others) write `nullable` beside
 * `allOf`, which openapi-typescript and our validators read as meant.
 */
const tolerated = (problem: NormalizedProblem): boolean =>
  problem.ruleId === "struct" && (problem.location[0]?.pointer?.endsWith("/nullable") ?? false);

/**
 * Reads, validates and bundles an OpenAPI 3 document.
 *
 * @throws {@link UserError} naming file, line and JSON pointer of every problem.
 */
export async function loadDocument(root: string, path: string): Promise<OpenAPIDocument> {
  refuseOtherThanOpenAPI3(root, path);
  const config = await createConfig({ rules });
  const ref = root + path;
  try {
    const problems = (await lint({ ref, config })).filter(
      (problem) => problem.severity === "error" && !tolerated(problem),
    );
    if (problems.length > 0) {
      const list = problems.map((problem) => `  ${describe(root, problem)}`).join("\n");
      throw new UserError(`${path} is not a valid OpenAPI document; nothing was written.\n\n${list}`);
    }
    const bundled = await bundle({ ref, config });
    // OpenAPI 3.1 allows a document without paths.
    return { paths: {}, ...bundled.bundle.parsed } as OpenAPIDocument;
  } catch (error) {
    if (error instanceof YamlParseError) {
      throw new UserError(`${path} cannot be parsed; nothing was written.\n\n  ${error.message}`);
    }
    throw error;
  }
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

/** Says plainly what the file is when it is not OpenAPI 3, before the linter drowns it in details. */
function refuseOtherThanOpenAPI3(root: string, path: string): void {
  const { value, placeOf } = readYaml(root, path);
  const fields = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  if (typeof fields.openapi === "string" && fields.openapi.startsWith("3.")) return;
  const key = fields.swagger !== undefined ? "swagger" : fields.openapi !== undefined ? "openapi" : "";
  const found = key ? `${key} ${String(fields[key])}` : "no `openapi` field";
  throw new UserError(
    `${placeOf(key)} at #/${key}\n    Expected an OpenAPI 3 document, found ${found}.\nNothing was written.`,
  );
}
