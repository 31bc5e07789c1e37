import type { ApiOperation } from "./api-operation.ts";
import type { OperationReport } from "./operation-report.ts";

/** Compares how a list is paged. */
export function compareList(
  { list: before }: ApiOperation,
  { list: after }: ApiOperation,
  hasOutput: boolean,
  { changes }: OperationReport,
): void {
  const [old, now] = [before?.kind, after?.kind];
  const at = "output";
  if (old === now) return;
  // Without an output there is nothing to page, which is a separate finding.
  if (!now) {
    if (hasOutput) changes.push({ rule: "list-stops-paging", at, old });
  } else if (!old) changes.push({ rule: "list-starts", at, new: now });
  else if (old === "all") changes.push({ rule: "list-starts-paging", at, old, new: now });
  else if (now === "all") changes.push({ rule: "list-comes-whole", at, old, new: now });
  else changes.push({ rule: "list-paging-changed", at, old, new: now });
}
