import type { Change, Direction } from "./change.ts";
import { describeValues } from "./describe-shape.ts";
import type { RuleId } from "./rules/rules.ts";
import type { Values } from "./shape.ts";

/** Compares the possible values of a string, number or boolean. */
export function compareValues(type: string, before: Values, after: Values, direction: Direction): Change[] {
  const show = (values: Values): string => describeValues(type, values).join(" | ");
  const change = (rule: RuleId): Change => ({ rule, at: "", old: show(before), new: show(after) });
  const sends = direction === "request";
  const transition = `${before.kind} to ${after.kind}`;
  switch (transition) {
    case "any to any":
      return [];
    case "any to open":
      return [change(sends ? "request-known-values-listed" : "response-known-values-listed")];
    case "open to any":
      return [change(sends ? "request-known-value-removed" : "response-known-value-removed")];
    case "any to closed":
      return [change(`${direction}-values-closed`)];
    case "closed to any":
      return [change(`${direction}-values-opened`)];
  }
  return [
    ...(before.kind !== after.kind
      ? [change(`${direction}-values-${after.kind === "open" ? "opened" : "closed"}`)]
      : []),
    ...compareListed(before, after, direction),
  ];
}

function compareListed(before: Values, after: Values, direction: Direction): Change[] {
  const sends = direction === "request";
  const open = before.kind === "open" || after.kind === "open";
  const added: RuleId = sends
    ? "request-value-added"
    : open
      ? "response-known-value-added"
      : "response-value-added";
  // A closed list that lost a value refuses it, even if it was open before.
  const removed: RuleId = sends
    ? after.kind === "open"
      ? "request-known-value-removed"
      : "request-value-removed"
    : after.kind === "open"
      ? "response-known-value-removed"
      : "response-value-removed";
  return [
    ...[...after.listed]
      .filter((value) => !before.listed.has(value))
      .map((value): Change => ({ rule: added, at: "", new: JSON.stringify(value) })),
    ...[...before.listed]
      .filter((value) => !after.listed.has(value))
      .map((value): Change => ({ rule: removed, at: "", old: JSON.stringify(value) })),
  ];
}
