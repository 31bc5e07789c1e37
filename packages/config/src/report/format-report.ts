import type { ApplyReport } from "../apply/report.ts";
import { printable } from "./describe-change.ts";

/**
 * Formats the report of `apply` as text.
 *
 * @param report - the result of `apply`.
 */
export function formatReport({ applications }: ApplyReport): string {
  const lines = applications.flatMap(({ name, applicationID, steps, notes }) => [
    `${printable(name)} (${applicationID})`,
    ...steps.map(
      ({ environment, what, outcome }) =>
        `  ${outcome === "applied" ? "applied" : "already"}  ${environment}: ${printable(what)}`,
    ),
    ...(steps.length === 0 ? ["  nothing to do"] : []),
    ...notes.map((note) => `  note: ${printable(note)}`),
  ]);
  return `${lines.join("\n")}\n`;
}
