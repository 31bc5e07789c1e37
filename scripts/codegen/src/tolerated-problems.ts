import type { NormalizedProblem } from "@redocly/openapi-core";
import { httpMethods } from "./openapi-document.ts";

/** Problems that the linter reports and generation can handle. */
export function isTolerated(problem: NormalizedProblem, document: unknown): boolean {
  const pointer = problem.location[0]?.pointer ?? "";
  switch (problem.ruleId) {
    case "struct":
      // The document (and many others) write `nullable` beside `allOf`, which openapi-typescript and our
      // validators support.
      return pointer.endsWith("/nullable");
    case "operation-2xx-response":
      // An operation may only redirect.
      return Object.keys(at(document, pointer)).some((status) => status.startsWith("3"));
    case "no-identical-paths":
      return haveDifferentMethods(document, pointer);
  }
  return false;
}

/** Paths that differ only in the names of their parameters are the same path; its methods may be declared separately. */
function haveDifferentMethods(document: unknown, pointer: string): boolean {
  const paths = at(document, "#/paths");
  const [, , path = ""] = pointer.split("/").map(plain);
  const anonymous = (text: string): string => text.replaceAll(/\{[^}]*\}/g, "{}");
  const methodsOf = (name: string): string[] =>
    httpMethods.filter((method) => method in at(paths[name], "#"));
  return Object.keys(paths)
    .filter((other) => other !== path && anonymous(other) === anonymous(path))
    .every((other) => !methodsOf(other).some((method) => methodsOf(path).includes(method)));
}

function at(document: unknown, pointer: string): Record<string, unknown> {
  const found = pointer
    .split("/")
    .slice(1)
    .reduce<unknown>(
      (node, token) => (node as Record<string, unknown> | undefined)?.[plain(token)],
      document,
    );
  return typeof found === "object" && found !== null ? (found as Record<string, unknown>) : {};
}

const plain = (token: string): string => token.replaceAll("~1", "/").replaceAll("~0", "~");
