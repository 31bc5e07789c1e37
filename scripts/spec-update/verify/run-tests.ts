import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Problem } from "./problem.ts";
import { runProgram } from "./run-program.ts";

/** The one test that fails by design after a new operation: it tells where to write the emulator's handler. */
const todoTest = {
  file: "packages/emulator/src/operations/handlers.test.ts",
  name: "has a handler for every operation of the document",
};

interface VitestReport {
  success: boolean;
  testResults: {
    name: string;
    message: string;
    status: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** Runs the tests of the packages, each from its source. */
export async function runTests(root: string): Promise<Problem[]> {
  const report = `${root}vitest-report.json`;
  const packages = globSync("packages/*", { cwd: root }).map((folder) => basename(folder));
  const { output } = await runProgram(
    "vitest",
    [
      "run",
      // The projects of a package bear its name, those in other environments more than that.
      ...packages.flatMap((name) => ["--project", `${name}*`]),
      "--typecheck.enabled=false",
      "--reporter=json",
      `--outputFile=${report}`,
    ],
    root,
  );
  let results: VitestReport;
  try {
    results = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return [{ kind: "test", text: `vitest did not finish:\n${output}` }];
  }
  return results.testResults.flatMap(({ name, message, status, assertionResults }) => {
    const file = name.slice(root.length);
    const failures = assertionResults.filter((result) => result.status === "failed");
    if (status === "failed" && failures.length === 0) return [{ kind: "test", text: `${file}\n${message}` }];
    return failures.map(({ fullName, failureMessages }): Problem => {
      const todo = file === todoTest.file && fullName.trim() === todoTest.name;
      const [message = ""] = failureMessages.join("\n").split(/\n {4}at |\n*: expected \[/);
      const text = `${file} > ${fullName}\n${message}`;
      return { kind: todo ? "todo" : "test", text };
    });
  });
}
