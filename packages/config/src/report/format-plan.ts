import { type ApplicationPlan, countChanges, type Plan } from "../plan/plan.ts";
import { describeChange, printable } from "./describe-change.ts";

/** A plan as a table for people. */
export function formatPlan(plan: Plan): string {
  const parts = plan.applications.flatMap((application) => {
    const { name, applicationID, instances } = application;
    if (plan.applications.length > 1 && isQuiet(application)) return [];
    const lines = [`${printable(name)} (${applicationID})`];
    for (const { environment, changes, notes } of instances) {
      const rows = changes.map(describeChange);
      const width = Math.max(0, ...rows.map(({ path }) => path.length));
      lines.push(`  ${environment}: ${changes.length === 0 ? "nothing to do" : ""}`.trimEnd());
      for (const { sign, path, change } of rows) lines.push(`    ${sign} ${path.padEnd(width)}  ${change}`);
      for (const note of notes) lines.push(`    note: ${printable(note)}`);
    }
    return [lines.join("\n")];
  });
  return `${[...parts, summary(plan)].join("\n\n")}\n`;
}

/** A plan as Markdown, for a comment on a pull request. */
export function formatPlanMarkdown(plan: Plan): string {
  const parts = plan.applications.flatMap((application) => {
    const { name, applicationID, instances } = application;
    if (plan.applications.length > 1 && isQuiet(application)) return [];
    return instances.map(({ environment, changes, notes }) =>
      [
        `### ${markdownText(name)} (${markdownText(applicationID)}), ${environment}`,
        "",
        ...(changes.length === 0 ? ["Nothing to do."] : ["| | Path | Change |", "|---|---|---|"]),
        ...changes
          .map(describeChange)
          .map(
            ({ sign, path, change }) =>
              `| ${markdownText(sign)} | ${markdownText(path)} | ${markdownText(change)} |`,
          ),
        ...(notes.length > 0 ? ["", ...notes.map((note) => `- ${markdownText(printable(note))}`)] : []),
      ].join("\n"),
    );
  });
  return `${[...parts, `**${summary(plan)}**`].join("\n\n")}\n`;
}

const isQuiet = ({ instances }: ApplicationPlan): boolean =>
  instances.every(({ changes, notes }) => changes.length === 0 && notes.length === 0);

function summary({ applications }: Plan): string {
  const changed = applications.filter(
    (application) => countChanges({ applications: [application] }) > 0,
  ).length;
  const lacking = applications.filter((application) => application.lacking.length > 0).length;
  const changes = countChanges({ applications });
  const count = changes === 1 ? "1 change" : `${changes === 0 ? "No" : changes} changes`;
  if (applications.length === 1) return `${count}.`;
  const without =
    lacking === 0 ? "" : ` ${lacking} have not every declared instance, and were looked at without it.`;
  return `${count} in ${changes === 0 ? "" : `${changed} of `}${applications.length} applications.${without}`;
}

/** Nothing of a name or value becomes markup, a link, a mention or a cell. */
const markdownText = (text: string): string =>
  printable(text).replace(/[\\`*_{}[\]()#+!|<>~&:@/-]/g, (character) => `&#${character.codePointAt(0)};`);
