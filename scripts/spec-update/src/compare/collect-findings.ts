import type { Change, Comparison } from "./change.ts";
import type { Finding, Use } from "./finding.ts";
import { ruleOf } from "./rules/rules.ts";

/** Where a comparison of schemas starts: a place of an operation, or an exported type by itself. */
export interface Start {
  operation: string | undefined;
  at: string;
  comparison: Comparison;
}

/** A comparison and how it was reached. */
interface Visit {
  comparison: Comparison;
  at: string;
  /** The exported type that the place belongs to, and the field below it. */
  type: string | undefined;
  field: string;
}

/**
 * Turns compared schemas into findings: each change once, under the exported type it belongs to, with every
 * operation that meets it.
 */
export function collectFindings(
  starts: readonly Start[],
  stillExported: (name: string) => boolean,
): Finding[] {
  const interesting = withChangesBelow(starts.map(({ comparison }) => comparison));
  const findings = new Map<Change, Finding>();
  for (const { operation, at, comparison } of starts) {
    const visited = new Set<Comparison>();
    const queue: Visit[] = [{ comparison, at, type: undefined, field: at }];
    for (const visit of queue) {
      if (visited.has(visit.comparison) || !interesting.has(visit.comparison)) continue;
      visited.add(visit.comparison);
      const here = ownerOf(visit, stillExported);
      for (const change of visit.comparison.changes) {
        note(findings, change, here, operation ? { operation, at: visit.at + change.at } : undefined);
      }
      for (const part of visit.comparison.parts) {
        queue.push({
          comparison: part.comparison,
          at: visit.at + part.step,
          type: here.type,
          field: here.field + part.step,
        });
      }
    }
  }
  return [...findings.values()];
}

/**
 * An exported type is a place of its own. A place that was of one type and is of another now is not: what
 * differs is the place.
 */
function ownerOf(
  { comparison: { names }, type, field }: Visit,
  stillExported: (name: string) => boolean,
): Pick<Visit, "type" | "field"> {
  const same = names.old && (names.old === names.new || !stillExported(names.old));
  return same ? { type: names.old, field: "" } : { type, field };
}

function note(
  findings: Map<Change, Finding>,
  change: Change,
  { type, field }: Pick<Visit, "type" | "field">,
  use: Use | undefined,
): void {
  const below = field + change.at;
  let finding = findings.get(change);
  if (!finding) {
    const place = `${use?.operation ?? ""} ${below}`.trim();
    const { severity } = ruleOf(change.rule);
    finding = { rule: change.rule, severity, place, type: undefined, field: below, uses: [] };
    if (change.old !== undefined) finding.old = change.old;
    if (change.new !== undefined) finding.new = change.new;
    findings.set(change, finding);
  }
  // Types that an `allOf` combines lead to the same field: it belongs to the type that declares it.
  if (type && (!finding.type || below.length < finding.field.length)) {
    Object.assign(finding, { place: type + below, type, field: below });
  }
  if (use) finding.uses.push(use);
}

/** The comparisons that have a change, or lead to one. */
function withChangesBelow(starts: readonly Comparison[]): Set<Comparison> {
  const above = new Map<Comparison, Comparison[]>();
  const all = new Set<Comparison>(starts);
  for (const comparison of all) {
    for (const part of comparison.parts) {
      all.add(part.comparison);
      const list = above.get(part.comparison);
      if (list) list.push(comparison);
      else above.set(part.comparison, [comparison]);
    }
  }
  const interesting = new Set([...all].filter(({ changes }) => changes.length > 0));
  for (const comparison of interesting) {
    for (const upper of above.get(comparison) ?? []) interesting.add(upper);
  }
  return interesting;
}
