import { readFileSync } from "node:fs";
import { relative } from "node:path";
import {
  bundle,
  createConfig,
  getLineColLocation,
  lint,
  type NormalizedProblem,
  YamlParseError,
} from "@redocly/openapi-core";
import { parse } from "yaml";
import { UserError } from "../lib/user-error.ts";
import type { OpenAPIDocument } from "./openapi-document.ts";

const rules = {
  struct: "error",
  "no-unresolved-refs": "error",
  "operation-operationId": "error",
  "operation-operationId-unique": "error",
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

function describe(problem: NormalizedProblem): string {
  const location = problem.location[0];
  if (!location) return problem.message;
  const { source, pointer, start } = getLineColLocation(location);
  const file = relative(process.cwd(), source.absoluteRef) || source.absoluteRef;
  return `${file}:${start.line}:${start.col} at ${pointer ?? "#/"}\n    ${problem.message}`;
}

/**
 * Reads, validates and bundles an OpenAPI 3 document.
 *
 * @throws {@link UserError} naming file, line and JSON pointer of every problem.
 */
export async function loadDocument(file: string): Promise<OpenAPIDocument> {
  refuseOtherThanOpenAPI3(file);
  const config = await createConfig({ rules });
  try {
    const problems = (await lint({ ref: file, config })).filter(
      (problem) => problem.severity === "error" && !tolerated(problem),
    );
    if (problems.length > 0) {
      throw new UserError(
        `${file} is not a valid OpenAPI document; nothing was written.\n\n${problems
          .map((problem) => `  ${describe(problem)}`)
          .join("\n")}`,
      );
    }
    const bundled = await bundle({ ref: file, config });
    return bundled.bundle.parsed as OpenAPIDocument;
  } catch (error) {
    if (error instanceof YamlParseError) {
      throw new UserError(`${file} cannot be parsed; nothing was written.\n\n  ${error.message}`);
    }
    throw error;
  }
}

/** Says plainly what the file is when it is not OpenAPI 3, before the linter drowns it in details. */
function refuseOtherThanOpenAPI3(file: string): void {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new UserError(`Cannot read ${file}: ${(error as Error).message}`);
  }
  let root: unknown;
  try {
    root = parse(text);
  } catch (error) {
    const { line = 1, col = 1 } = (error as { linePos?: [{ line: number; col: number }] }).linePos?.[0] ?? {};
    const summary = (error as Error).message.split("\n")[0];
    throw new UserError(
      `${file}:${line}:${col} at #/\n    Not YAML or JSON: ${summary}\nNothing was written.`,
    );
  }
  const fields = (typeof root === "object" && root !== null ? root : {}) as Record<string, unknown>;
  if (typeof fields.openapi === "string" && fields.openapi.startsWith("3.")) return;
  const found =
    fields.swagger !== undefined
      ? `Swagger ${String(fields.swagger)}`
      : fields.openapi !== undefined
        ? `OpenAPI ${String(fields.openapi)}`
        : /^\s*<(!doctype|html)/i.test(text)
          ? "an HTML page"
          : "no `openapi` field";
  throw new UserError(
    `${file}:1:1 at #/openapi\n    Expected an OpenAPI 3 document, found ${found}.\nNothing was written.`,
  );
}
