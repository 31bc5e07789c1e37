import { type ApplicationPlan, countChanges, countUncompared, type Plan } from "../plan/plan.ts";
import { describeChange, describeUncompared, markdownText, printable } from "./describe-change.ts";

/** Formats a plan as a text table. */
export function formatPlan(plan: Plan): string {
  const parts = plan.applications.flatMap((application) => {
    const { name, applicationID, instances } = application;
    if (plan.applications.length > 1 && isQuiet(application)) return [];
    const lines = [`${printable(name)} (${applicationID})`];
    for (const { environment, changes, notes, uncompared } of instances) {
      const rows = [...changes.map(describeChange), ...uncompared.map(describeUncompared)];
      const width = Math.max(0, ...rows.map(({ path }) => path.length));
      lines.push(`  ${environment}: ${rows.length === 0 ? "nothing to do" : ""}`.trimEnd());
      for (const { sign, path, change } of rows) lines.push(`    ${sign} ${path.padEnd(width)}  ${change}`);
      for (const note of notes) lines.push(`    note: ${printable(note)}`);
    }
    return [lines.join("\n")];
  });
  return `${[...parts, summary(plan)].join("\n\n")}\n`;
}

/** Formats a plan as Markdown, for a comment on a pull request. */
export function formatPlanMarkdown(plan: Plan): string {
  const parts = plan.applications.flatMap((application) => {
    const { name, applicationID, instances } = application;
    if (plan.applications.length > 1 && isQuiet(application)) return [];
    return instances.map(({ environment, changes, notes, uncompared }) => {
      const rows = [...changes.map(describeChange), ...uncompared.map(describeUncompared)];
      return [
        `### ${markdownText(name)} (${markdownText(applicationID)}), ${environment}`,
        "",
        ...(rows.length === 0 ? ["Nothing to do."] : ["| | Path | Change |", "|---|---|---|"]),
        ...rows.map(
          ({ sign, path, change }) =>
            `| ${markdownText(sign)} | ${markdownText(path)} | ${markdownText(change)} |`,
        ),
        ...(notes.length > 0 ? ["", ...notes.map((note) => `- ${markdownText(printable(note))}`)] : []),
      ].join("\n");
    });
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
  const open = countUncompared({ applications });
  const compared =
    open === 0
      ? ""
      : ` ${open} ${open === 1 ? "secret was" : "secrets were"} not compared: apply compares them.`;
  if (applications.length === 1) return `${count}.${compared}`;
  const without = lacking === 0 ? "" : ` ${lacking} without a declared instance: the others were planned.`;
  return `${count} in ${changes === 0 ? "" : `${changed} of `}${applications.length} applications.${without}${compared}`;
}
