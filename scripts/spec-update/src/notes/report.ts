import type { ApiComparison } from "../compare/compare-apis.ts";
import type { Finding } from "../compare/finding.ts";
import { ruleOf } from "../compare/rules/rules.ts";
import type { Verdict } from "../proof/prove.ts";
import type { Problem } from "../verify/problem.ts";
import { codeExample } from "./code-example.ts";
import { operationsOf } from "./describe-finding.ts";
import { showsAtRunTime } from "./group-findings.ts";
import { quote, quoteInTable } from "./quote.ts";

export interface ReportOptions {
  source: string;
  comparison: ApiComparison;
  verdict: Verdict;
  /** The version bump of the changeset; `none` without one. */
  bump: string;
  warnings: readonly string[];
  problems: readonly Problem[];
  /** The checks that ran. */
  ran: readonly string[];
}

/** The report for reviewers: every finding with its rule, the result of the proof, and what is left to do. */
export function renderReport(options: ReportOptions): string {
  const { source, comparison, bump, warnings, problems, verdict, ran } = options;
  const { findings, severity } = comparison;
  const count = (wanted: string): number => findings.filter((finding) => finding.severity === wanted).length;
  return [
    "# Update of the API document\n",
    `From ${quote(source)}. ${count("major")} breaking, ${count("minor")} minor, ${count("patch")} patch findings: **${severity}**; the changeset says **${bump}**.\n`,
    renderProof(verdict),
    section("To do", problems.map(renderProblem)),
    section(
      "Overlay actions that no longer match",
      warnings.map((warning) => `- ${quote(warning)}`),
    ),
    section("Breaking", findings.filter((finding) => finding.severity === "major").map(renderMajor)),
    section("Everything else", tableOf(findings.filter((finding) => finding.severity !== "major"))),
    `Checked: ${["the proof above", ...ran].join(", ")}. Nothing else ran.\n`,
  ]
    .filter(Boolean)
    .join("\n");
}

function renderProof({ agrees, unexpected, silent, atRunTime }: Verdict): string {
  const opinion = agrees
    ? "A program written against the old types was compiled against the new ones: the compiler agrees with every finding."
    : "**The compiler disagrees** with the findings below, after compiling a program written against the old types:";
  return [
    "## Proof\n",
    `${opinion}\n`,
    ...unexpected.map(
      ({ place, line, message }) =>
        `- refused, but no finding says so: ${quote(place)}: ${quote(line)}: ${quote(message)}`,
    ),
    ...silent.map(
      ({ rule, place }) => `- compiles, although \`${rule}\` says that it should not: ${quote(place)}`,
    ),
    ...(agrees ? [] : [""]),
    ...(atRunTime.length > 0
      ? [
          `${atRunTime.length} of the breaking findings show at run time only; no compiler could confirm them.\n`,
        ]
      : []),
  ].join("\n");
}

const section = (heading: string, lines: readonly string[]): string =>
  lines.length > 0 ? `## ${heading}\n\n${lines.join("\n")}\n` : "";

function renderMajor(finding: Finding): string {
  const { title, effect } = ruleOf(finding.rule);
  const example = codeExample(finding);
  return [
    `### ${quote(finding.place)}: ${title}${showsAtRunTime(finding) ? " (at run time)" : ""}\n`,
    `Rule \`${finding.rule}\`. ${changeText(finding)}${effect}`,
    usesText(finding),
    example ? `\n${example}\n` : "",
  ].join("\n");
}

const changeText = ({ old, new: now }: Finding): string =>
  old === undefined && now === undefined ? "" : `${quote(old ?? "—")} → ${quote(now ?? "—")}. `;

function usesText(finding: Finding): string {
  const operations = operationsOf(finding, 20);
  return operations ? `Met in ${operations}.` : "";
}

function tableOf(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  const rows = findings.map((finding) => {
    const { rule, severity, place, old = "", new: now = "" } = finding;
    const cells = [place, old, now].map(quoteInTable);
    return `| ${severity} | \`${rule}\` | ${cells.join(" | ")} | ${operationsOf(finding)} |`;
  });
  return ["| severity | rule | place | old | new | met in |", "|---|---|---|---|---|---|", ...rows];
}

const problemLabels = { types: "does not compile", test: "test fails", todo: "to do" };

/** Further lines of a problem are places: a list below it. */
function renderProblem({ kind, text }: Problem): string {
  const [first = "", ...places] = text.split("\n").filter((line) => line.trim() !== "");
  const list = places.map((place) => `\n  - ${quote(place.trim())}`);
  return `- ${problemLabels[kind]}: ${quote(first)}${list.join("")}`;
}
