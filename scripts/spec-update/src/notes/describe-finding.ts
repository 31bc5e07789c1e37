import type { Finding, Use } from "../compare/finding.ts";
import { ruleOf } from "../compare/rules/rules.ts";
import { showsAtRunTime } from "./group-findings.ts";
import { quote } from "./quote.ts";

/** One line about a finding, for a changelog: place, what happened, what to do, who is concerned. */
export function describeFinding(finding: Finding): string {
  const { title, effect } = ruleOf(finding.rule);
  const parts = [`${quote(finding.place)}: ${lowerFirst(title)}${transition(finding)}.`];
  if (finding.severity === "major") parts.push(effect);
  if (showsAtRunTime(finding)) parts.push("The compiler does not see this.");
  const concerned = operationsOf(finding);
  if (concerned) parts.push(`(${concerned})`);
  return parts.join(" ");
}

/** ` (string → number)`, ` ("lost")`. */
export function transition({ old, new: now }: Finding): string {
  if (old !== undefined && now !== undefined) return ` (${quote(old)} → ${quote(now)})`;
  const only = old ?? now;
  return only === undefined ? "" : ` (${quote(only)})`;
}

/** The operations that meet a finding, unless the place says so already. */
export function operationsOf({ place, uses }: Finding, most = 5): string {
  const names = [...new Set(uses.map(({ operation }: Use) => operation))].filter(
    (name) => !new RegExp(`^${name}\\b`).test(place),
  );
  const shown = names.slice(0, most).map((name) => quote(name));
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

const lowerFirst = (text: string): string =>
  /^`/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
