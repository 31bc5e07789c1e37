import { describeChange, describeUncompared, markdownText } from "../report/describe-change.ts";
import type { ReportedApplication, RunReportContent } from "./run-report-content.ts";

/** Formats a report as Markdown: the counts, then each application with details. */
export function formatRunReport(report: RunReportContent): string {
  const { command, state, startedAt, endedAt, error, counts, applications } = report;
  const parts = [
    `# clerk-platform-config ${command}: ${state}`,
    `Started ${startedAt}${endedAt === undefined ? "" : `, ended ${endedAt}`}.`,
    ...(error === undefined ? [] : [list(error.split("\n"))]),
    [
      "| Outcome | Applications |",
      "|---|---|",
      ...Object.entries(counts)
        .filter(([, count]) => count > 0)
        .map(([outcome, count]) => `| ${outcome} | ${count} |`),
    ].join("\n"),
    ...applications.filter(isLoud).map(describeApplication),
  ];
  return `${parts.join("\n\n")}\n`;
}

const isLoud = ({ outcome, notes = [], uncompared = [] }: ReportedApplication): boolean =>
  (outcome !== "unchanged" && outcome !== "open") || notes.length > 0 || uncompared.length > 0;

function describeApplication(application: ReportedApplication): string {
  const {
    applicationID,
    name,
    outcome,
    error,
    changes = [],
    uncompared = [],
    steps = [],
    notes = [],
  } = application;
  const lines = [
    ...(error === undefined ? [] : error.split("\n")),
    ...[...changes.map(describeChange), ...uncompared.map(describeUncompared)].map(
      ({ sign, path, change }) => `${sign} ${path} ${change}`,
    ),
    ...steps.map((step) => `${step.outcome} ${step.environment}: ${step.what}`),
    ...notes,
  ];
  return [
    `## ${markdownText(name)} (${markdownText(applicationID)}): ${outcome}`,
    ...(lines.length > 0 ? [list(lines)] : []),
  ].join("\n\n");
}

const list = (lines: readonly string[]): string => lines.map((line) => `- ${markdownText(line)}`).join("\n");
