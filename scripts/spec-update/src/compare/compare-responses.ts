import { type ApiOperation, outputSchema } from "./api-operation.ts";
import { describeShape } from "./describe-shape.ts";
import type { OperationReport } from "./operation-report.ts";
import type { SchemaComparison } from "./schema-comparison.ts";

/** Compares the responses of an operation: the body that its method resolves with, and every documented status. */
export function compareResponses(
  schemas: SchemaComparison,
  before: ApiOperation,
  after: ApiOperation,
  { changes, roots }: OperationReport,
): void {
  const [old, now] = [outputSchema(before), outputSchema(after)];
  if (old && now) {
    roots.push({ at: "output", direction: "response", comparison: schemas.compare(old, now, "response") });
  } else if (old)
    changes.push({ rule: "output-removed", at: "output", old: describeShape(schemas.old, old, 1) });
  else if (now) changes.push({ rule: "output-added", at: "output", new: describeShape(schemas.new, now, 1) });

  for (const status of new Set([...before.responseContent.keys(), ...after.responseContent.keys()])) {
    const [a, b] = [before.responseContent.get(status), after.responseContent.get(status)];
    const succeeds = status.startsWith("2");
    if (!b) {
      changes.push({
        rule: succeeds ? "success-status-removed" : "failure-status-removed",
        at: "",
        old: status,
      });
    } else if (!a) {
      changes.push({ rule: succeeds ? "success-status-added" : "failure-status-added", at: "", new: status });
    } else compareContent(status, a, b);
  }

  function compareContent(status: string, a: ApiOperation["requestContent"], b: typeof a): void {
    const succeeds = status.startsWith("2");
    const at = succeeds ? `status ${status}` : `error ${status}`;
    for (const type of new Set([...Object.keys(a!), ...Object.keys(b!)])) {
      const [left, right] = [a![type], b![type]];
      if (left && right) {
        const comparison = schemas.compare(left.schema ?? {}, right.schema ?? {}, "response");
        roots.push({ at, direction: "response", comparison });
      } else if (left) changes.push({ rule: "response-content-type-removed", at, old: type });
      else changes.push({ rule: "response-content-type-added", at, new: type });
    }
  }
}
