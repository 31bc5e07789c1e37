import type { Operation } from "../model/operation.ts";
import { scopeSources } from "./scope-sources.ts";
import { tsdoc } from "./tsdoc.ts";

/** The TSDoc of an operation, shared by all generated interfaces. */
export function operationDoc(operation: Operation, options: { indent: string; throws: boolean }): string {
  const failures = operation.responses.filter(({ status }) => status >= 400);
  return tsdoc(
    [
      operation.summary.endsWith(".") ? operation.summary : `${operation.summary}.`,
      sameText(operation.summary, operation.description) ? undefined : operation.description,
      `\`${operation.method} ${operation.path}\``,
      operation.scope
        ? `Scope: \`${operation.scope.name}\` (${scopeSources[operation.scope.source]}).`
        : undefined,
      operation.deprecated ? "@deprecated" : undefined,
      options.throws && failures.length > 0
        ? `@throws {@link ApiError} ${failures.map(({ status }) => status).join(", ")}`
        : undefined,
    ],
    options.indent,
  );
}

const letters = (text: string): string => text.toLowerCase().replaceAll(/\b(an?|the)\b|[^a-z]/g, "");
const sameText = (a: string, b: string): boolean => letters(a) === letters(b);
