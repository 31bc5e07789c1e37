import type { ApiOperation } from "./api-operation.ts";
import type { OperationReport } from "./operation-report.ts";

/** Compares which scopes and credentials an operation needs. */
export function compareSecurity(
  before: ApiOperation,
  after: ApiOperation,
  { changes }: OperationReport,
): void {
  const old = scopesOf(before);
  const now = scopesOf(after);
  for (const [key, scope] of now) {
    if (old.get(key) === scope) continue;
    changes.push({ rule: "scope-required", at: key, old: old.get(key), new: scope });
  }
  for (const [key, scope] of old) {
    if (!now.has(key)) changes.push({ rule: "scope-no-longer-required", at: key, old: scope });
  }
  const [oldWays, newWays] = [waysOf(before), waysOf(after)];
  const show = (ways: string[] | undefined): string | undefined => ways?.join(" or ") || undefined;
  // A way that is left as it was keeps every caller working.
  const [lost, won] = [
    oldWays.filter((way) => !newWays.includes(way)),
    newWays.filter((way) => !oldWays.includes(way)),
  ];
  if (lost.length > 0) {
    changes.push({ rule: "security-requirement-added", at: "", old: show(oldWays), new: show(newWays) });
  } else if (won.length > 0) {
    changes.push({ rule: "security-requirement-removed", at: "", old: show(oldWays), new: show(newWays) });
  }
}

/** `` → the scope of the operation, `input.x` → the one that a parameter adds. */
function scopesOf({ scope, parameters }: ApiOperation): Map<string, string> {
  const scopes = new Map<string, string>();
  if (scope) scopes.set("", scope.name);
  for (const parameter of parameters) {
    if (parameter.scope) scopes.set(`input.${parameter.inputName}`, parameter.scope.name);
  }
  return scopes;
}

/** The alternative ways to authenticate, each with its schemes and scopes. */
function waysOf({ security }: ApiOperation): string[] {
  const ways = security ?? [];
  if (ways.length === 0) return ["nothing"];
  return ways.map(
    (way) =>
      Object.entries(way)
        .map(([scheme, scopes]) =>
          scopes.length > 0 ? `${scheme} (${[...scopes].sort().join(", ")})` : scheme,
        )
        .sort()
        .join(" and ") || "nothing",
  );
}
