import { UserError } from "repo/lib/user-error";
import type { Problem } from "./verify/problem.ts";

/** Stops an update when published code does not compile with it. To-dos do not stop it. */
export function refuseProblems(problems: readonly Problem[]): void {
  const serious = problems.filter(({ kind }) => kind !== "todo");
  if (serious.length === 0) return;
  const what = serious.some(({ kind }) => kind === "types")
    ? "Published code does not compile with the new document"
    : "These tests fail with the new document";
  const list = serious.map(({ text }) => `  ${text.replaceAll("\n", "\n    ")}`).join("\n");
  throw new UserError(
    `${what}:\n\n${list}\n\nNothing was written. To change the code, repeat the command with --unfinished: it updates the document and what is generated, and leaves these places for you to finish before you commit.`,
  );
}
