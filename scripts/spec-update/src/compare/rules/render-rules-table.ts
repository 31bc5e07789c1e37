import { type Rule, rules } from "./rules.ts";

const noticed: Record<Rule["noticedBy"], string> = {
  compiler: "the compiler",
  service: "at run time only",
  nobody: "",
};

/** The rules as a Markdown table, for docs/spec-updates.md. */
export function renderRulesTable(): string {
  const rows = Object.entries<Rule>(rules).map(
    ([id, { severity, noticedBy, title, effect }]) =>
      `| \`${id}\` | ${severity} | ${noticed[noticedBy]} | ${title}. ${effect} |`,
  );
  return ["| Rule | Severity | Breaks for | What it is, what to do |", "|---|---|---|---|", ...rows].join(
    "\n",
  );
}
