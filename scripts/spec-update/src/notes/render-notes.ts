import type { Finding } from "../compare/finding.ts";
import { codeExample } from "./code-example.ts";
import { describeFinding } from "./describe-finding.ts";
import { type FindingGroups, groupFindings } from "./group-findings.ts";

/** So many entries of a group are written out; the report has all of them. */
const most = 40;

const headings: [keyof FindingGroups, string][] = [
  ["breaking", "Breaking"],
  ["newOperations", "New operations"],
  ["newFields", "New fields"],
  ["deprecated", "Deprecated"],
  ["further", "Also"],
];

/** What users read in the changelog: the groups that have something, breaking changes with code. */
export function renderNotes(findings: readonly Finding[]): string {
  const groups = groupFindings(findings);
  const sections = headings.flatMap(([group, heading]) =>
    groups[group].length > 0 ? [`**${heading}**\n\n${renderList(groups[group])}`] : [],
  );
  if (sections.length === 0) sections.push(renderQuiet(groups.quiet));
  return `${sections.join("\n\n")}\n`;
}

function renderList(findings: readonly Finding[]): string {
  const entries = findings.slice(0, most).map((finding) => {
    const example = finding.severity === "major" ? codeExample(finding) : undefined;
    return `- ${describeFinding(finding)}${example ? `\n\n${example.replaceAll(/^/gm, "  ")}\n` : ""}`;
  });
  if (findings.length > most) entries.push(`- and ${findings.length - most} more`);
  return entries.join("\n").trimEnd();
}

/** The line for changes that need no action. */
function renderQuiet(findings: readonly Finding[]): string {
  const others = findings.filter(({ rule }) => rule !== "text-changed");
  if (others.length === 0) return "Descriptions follow the newer API document.";
  return `The newer API document, without consequences for callers:\n\n${renderList(others)}`;
}
