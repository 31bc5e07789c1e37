import { readFileSync } from "node:fs";
import { runProgram } from "./run-program.ts";

/** A test that fails with the new document. */
export interface TestFailure {
  /** From the root of the repository; empty when vitest itself failed. */
  file: string;
  /** Empty when the file itself failed. */
  test: string;
  message: string;
}

interface VitestReport {
  success: boolean;
  testResults: {
    name: string;
    message: string;
    status: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** Runs the tests of packages from their sources. */
export async function runTests(root: string, packages: readonly string[]): Promise<TestFailure[]> {
  const report = `${root}vitest-report.json`;
  const { output } = await runProgram(
    "vitest",
    [
      "run",
      // A project has the name of its package; the tests of packages that need a host are in a project of their own.
      ...packages.flatMap((name) => ["--project", name, "--project", `${name}-host`]),
      "--tags-filter=!processes",
      // The JSON report does not say why a run did not finish.
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    root,
  );
  const results = readReport(report);
  const failures =
    results?.testResults.flatMap((file) => failuresOf(file, file.name.slice(root.length))) ?? [];
  // The report of a run whose setup failed is empty.
  if (!results?.success && failures.length === 0)
    return [{ file: "", test: "", message: `vitest did not finish:\n${output}` }];
  return failures;
}

function readReport(path: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

function failuresOf(
  { message, status, assertionResults }: VitestReport["testResults"][number],
  file: string,
): TestFailure[] {
  const failed = assertionResults.filter((result) => result.status === "failed");
  if (status === "failed" && failed.length === 0) return [{ file, test: "", message }];
  return failed.map(({ fullName, failureMessages }) => {
    // The stack and the difference are left out.
    const [first = ""] = failureMessages.join("\n").split(/\n {4}at |\n*: expected \[/);
    return { file, test: fullName.trim(), message: first };
  });
}
