import type { ApiOperation } from "./api-operation.ts";
import { describeShape } from "./describe-shape.ts";
import type { OperationReport } from "./operation-report.ts";
import type { SchemaComparison } from "./schema-comparison.ts";

/** Compares what callers pass as `body`. */
export function compareBody(
  schemas: SchemaComparison,
  before: ApiOperation,
  after: ApiOperation,
  { changes, roots }: OperationReport,
): void {
  const at = "input.body";
  const [old, now] = [before.requestContent, after.requestContent];
  const required = after.body?.required ?? false;
  if (!old && !now) return;
  if (!old) {
    changes.push({ rule: required ? "required-body-added" : "body-added", at, new: typeOf("new", after) });
    return;
  }
  if (!now) {
    changes.push({ rule: "body-removed", at, old: typeOf("old", before) });
    return;
  }
  if (!before.body?.required && required) changes.push({ rule: "body-became-required", at });
  if (before.body?.required && !required) changes.push({ rule: "body-became-optional", at });
  if (before.body?.kind !== after.body?.kind) {
    changes.push({ rule: "body-kind-changed", at, old: before.body?.kind, new: after.body?.kind });
  }
  for (const type of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const [a, b] = [old[type], now[type]];
    if (a && b) {
      const comparison = schemas.compare(a.schema ?? {}, b.schema ?? {}, "request");
      roots.push({ at, direction: "request", comparison });
    } else if (a) changes.push({ rule: "request-content-type-removed", at, old: type });
    else changes.push({ rule: "request-content-type-added", at, new: type });
  }

  function typeOf(which: "old" | "new", { requestContent }: ApiOperation): string {
    return describeShape(schemas[which], Object.values(requestContent ?? {})[0]?.schema ?? {}, 1);
  }
}
