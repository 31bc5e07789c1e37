import { isOperationName, type OperationName } from "@clerk-platform/contract";
import { checkOptionNames, describeValue } from "../options/check-options.ts";
import type { PlatformProxyOptions, ProxyRule } from "./proxy-options.ts";

/** A rule for any operation. */
export type AnyRule = ProxyRule<OperationName, unknown>;

/**
 * Validates the rules of the allowed operations.
 *
 * @throws TypeError for no rules, and for a rule that would not apply, such as a misspelt or undefined `constrain`.
 */
export function readRules(
  operations: PlatformProxyOptions<never>["operations"] | undefined,
): Map<OperationName, AnyRule> {
  if (!operations) throw new TypeError("operations is missing: list the operations that browsers may call");
  const entries: [string, unknown][] = Array.isArray(operations)
    ? operations.map((name) => [name, true])
    : Object.entries(operations);
  // Rules that are all `false` are a decision; no rules at all are a mistake, which would refuse every request.
  if (entries.length === 0)
    throw new TypeError("operations is empty: list the operations that browsers may call");
  const rules = new Map<OperationName, AnyRule>();
  for (const [name, rule] of entries) {
    if (!isOperationName(name)) throw new TypeError(`operations: there is no operation "${name}"`);
    if (rule !== undefined && rule !== false) rules.set(name, readRule(name, rule));
  }
  return rules;
}

function readRule(name: string, rule: unknown): AnyRule {
  if (rule === true) return {};
  const place = `operations.${name}`;
  if (typeof rule !== "object" || rule === null || Array.isArray(rule)) {
    throw new TypeError(`${place} must be true or a rule such as { constrain }, not ${describeValue(rule)}`);
  }
  checkOptionNames(place, rule, ["constrain", "reveal"]);
  const { constrain, reveal = false } = rule as { constrain?: unknown; reveal?: unknown };
  if ("constrain" in rule && typeof constrain !== "function") {
    throw new TypeError(`${place}.constrain must be a function, not ${describeValue(constrain)}`);
  }
  if (typeof reveal !== "boolean") {
    throw new TypeError(`${place}.reveal must be true or false, not ${describeValue(reveal)}`);
  }
  return rule as AnyRule;
}
