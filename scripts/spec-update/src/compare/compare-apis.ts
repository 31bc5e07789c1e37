import type { Api } from "codegen/outputs";
import { type ApiOperation, readApiOperations } from "./api-operation.ts";
import { collectFindings, type Start } from "./collect-findings.ts";
import { compareNamedTypes, compareNames } from "./compare-names.ts";
import { compareOperation } from "./compare-operation.ts";
import type { Finding } from "./finding.ts";
import { matchOperations } from "./match-operations.ts";
import type { OperationChange } from "./operation-report.ts";
import { ruleOf } from "./rules/rules.ts";
import { greater, type Severity } from "./rules/severity.ts";
import { SchemaComparison } from "./schema-comparison.ts";

/** What changed between two APIs, and how much it asks of the version. */
export interface ApiComparison {
  findings: Finding[];
  severity: Severity;
  /** Share of the old operations that are gone, from 0 to 1. */
  removedShare: number;
}

/** Compares two APIs as a TypeScript client of them sees it. */
export function compareApis(before: Api, after: Api): ApiComparison {
  const schemas = new SchemaComparison(before, after);
  const oldOperations = readApiOperations(before);
  const { pairs, removed, added } = matchOperations(oldOperations, readApiOperations(after));
  const findings: Finding[] = [];
  const starts: Start[] = [];
  for (const operation of removed) {
    findings.push(
      ofOperation(operation.name, { rule: "operation-removed", at: "", old: placeOf(operation) }),
    );
  }
  for (const operation of added) {
    findings.push(
      ofOperation(operation.name, { rule: "operation-added", at: "", new: introduce(operation) }),
    );
  }
  for (const [old, now] of pairs) {
    const { changes, roots } = compareOperation(schemas, old, now);
    findings.push(...changes.map((change) => ofOperation(old.name, change)));
    starts.push(...roots.map(({ at, comparison }) => ({ operation: old.name, at, comparison })));
  }
  findings.push(...compareServers(before, after));
  const exported = new Set(after.names.values());
  const named = compareNamedTypes(before, after, schemas, starts);
  findings.push(
    ...collectFindings([...starts, ...named], (name) => exported.has(name)),
    ...compareNames(before, after, starts),
  );
  return {
    findings,
    severity: findings.reduce<Severity>((most, { severity }) => greater(most, severity), "none"),
    removedShare: removed.length / Math.max(oldOperations.length, 1),
  };
}

const placeOf = ({ method, path }: { method: string; path: string }): string => `${method} ${path}`;

/** Describes a new operation: its place, its paging and its scope. */
function introduce(operation: ApiOperation): string {
  const { list, scope } = operation;
  return [
    placeOf(operation),
    list && (list.kind === "all" ? "a list that comes whole" : `a list paged by ${list.kind}`),
    scope && `scope ${scope.name}`,
  ]
    .filter(Boolean)
    .join(", ");
}

function ofOperation(operation: string, { rule, at, old, new: now }: OperationChange): Finding {
  const finding: Finding = {
    rule,
    severity: ruleOf(rule).severity,
    place: `${operation}${at ? ` ${at}` : ""}`,
    type: undefined,
    field: at,
    uses: [{ operation, at }],
  };
  if (old !== undefined) finding.old = old;
  if (now !== undefined) finding.new = now;
  return finding;
}

function compareServers(before: Api, after: Api): Finding[] {
  const [old, now] = [before, after].map(({ document }) =>
    (document.servers ?? []).map(({ url }) => url).join(", "),
  );
  if (old === now) return [];
  const { severity } = ruleOf("server-changed");
  const finding: Finding = {
    rule: "server-changed",
    severity,
    place: "servers",
    type: undefined,
    field: "",
    uses: [],
  };
  return [{ ...finding, old: old!, new: now! }];
}
