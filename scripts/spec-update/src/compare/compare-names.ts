import type { Api } from "codegen/outputs";
import type { Comparison } from "./change.ts";
import type { Start } from "./collect-findings.ts";
import type { Finding } from "./finding.ts";
import { type RuleId, ruleOf } from "./rules/rules.ts";
import type { SchemaComparison } from "./schema-comparison.ts";

/** Which exported type names went, came or moved. A removed name breaks imports, even if its shape lives on. */
export function compareNames(before: Api, after: Api, starts: readonly Start[]): Finding[] {
  const oldNames = new Set(before.names.values());
  const newNames = new Set(after.names.values());
  const successors = findSuccessors(starts.map(({ comparison }) => comparison));
  const finding = (rule: RuleId, type: string, change: Pick<Finding, "old" | "new">): Finding => ({
    rule,
    severity: ruleOf(rule).severity,
    place: type,
    type,
    field: "",
    uses: [],
    ...change,
  });
  return [
    ...[...oldNames]
      .filter((name) => !newNames.has(name))
      .map((name) => {
        const successor = successors.get(name);
        return successor && !oldNames.has(successor)
          ? finding("type-renamed", name, { old: name, new: successor })
          : finding("type-removed", name, { old: name });
      }),
    ...[...newNames]
      .filter((name) => !oldNames.has(name))
      .map((name) => finding("type-added", name, { new: name })),
  ];
}

/** Which new name replaces which old one. */
function findSuccessors(starts: readonly Comparison[]): Map<string, string> {
  const successors = new Map<string, string>();
  const all = new Set(starts);
  for (const { names, parts } of all) {
    if (names.old && names.new && names.old !== names.new && !successors.has(names.old)) {
      successors.set(names.old, names.new);
    }
    for (const { comparison } of parts) all.add(comparison);
  }
  return successors;
}

/**
 * The types that both documents export, compared under their names: nothing says that an operation still leads
 * from one to the other.
 */
export function compareNamedTypes(
  before: Api,
  after: Api,
  schemas: SchemaComparison,
  used: readonly Start[],
): Start[] {
  const directions = new Map<string, Set<Comparison["direction"]>>();
  const all = new Set(used.map(({ comparison }) => comparison));
  for (const { names, direction, parts } of all) {
    if (names.old) directions.set(names.old, (directions.get(names.old) ?? new Set()).add(direction));
    for (const { comparison } of parts) all.add(comparison);
  }
  const componentOf = new Map([...after.names].map(([component, name]) => [name, component]));
  return [...before.names].flatMap(([component, name]) => {
    const now = componentOf.get(name);
    if (now === undefined) return [];
    return [...(directions.get(name) ?? ["response" as const])].map((direction) => ({
      operation: undefined,
      at: "",
      comparison: schemas.compare(reference(component), reference(now), direction),
    }));
  });
}

const reference = (component: string): { $ref: string } => ({
  $ref: `#/components/schemas/${component.replaceAll("~", "~0").replaceAll("/", "~1")}`,
});
