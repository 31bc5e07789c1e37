import { type ApiOperation, outputSchema } from "./api-operation.ts";
import { compareBody } from "./compare-body.ts";
import { compareList } from "./compare-list.ts";
import { compareParameters } from "./compare-parameters.ts";
import { compareResponses } from "./compare-responses.ts";
import { compareSecurity } from "./compare-security.ts";
import { compareTexts } from "./compare-texts.ts";
import type { OperationReport } from "./operation-report.ts";
import type { SchemaComparison } from "./schema-comparison.ts";

/** Everything that changed about an operation that both documents have. */
export function compareOperation(
  schemas: SchemaComparison,
  before: ApiOperation,
  after: ApiOperation,
): OperationReport {
  const report: OperationReport = { changes: [], roots: [] };
  const { changes } = report;
  if (before.name !== after.name) {
    changes.push({ rule: "operation-renamed", at: "", old: before.name, new: after.name });
  } else if (before.operationId !== after.operationId) {
    changes.push({ rule: "operation-id-changed", at: "", old: before.operationId, new: after.operationId });
  }
  const [oldPlace, newPlace] = [before, after].map(({ method, path }) => `${method} ${path}`);
  if (oldPlace !== newPlace) changes.push({ rule: "operation-moved", at: "", old: oldPlace, new: newPlace });
  if (!before.deprecated && after.deprecated) changes.push({ rule: "operation-deprecated", at: "" });
  if (before.deprecated && !after.deprecated) changes.push({ rule: "operation-undeprecated", at: "" });
  changes.push(...compareTexts(before.object, after.object));
  if (before.replaySafe !== after.replaySafe) {
    changes.push({ rule: after.replaySafe ? "replay-safety-gained" : "replay-safety-lost", at: "" });
  }
  compareParameters(schemas, before, after, report);
  compareBody(schemas, before, after, report);
  compareResponses(schemas, before, after, report);
  compareList(before, after, outputSchema(after) !== undefined, report);
  compareSecurity(before, after, report);
  return report;
}
