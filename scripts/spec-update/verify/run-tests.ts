import { readFileSync, rmSync } from "node:fs";
import { execa } from "execa";
import type { Problem } from "./problem.ts";

/** The packages that are built on generated code most directly; their types are checked elsewhere. */
const projects = ["contract", "core", "emulator"];

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

/** Runs the tests of the packages that generated code goes into, or only files whose path contains one of `filters`. */
export async function runTests(
  root: string,
  signal?: AbortSignal,
  filters: readonly string[] = [],
): Promise<Problem[]> {
  const report = `${root}vitest-report.json`;
  const { all } = await execa(
    "vitest",
    [
      "run",
      ...filters,
      ...projects.flatMap((name) => ["--project", name]),
      "--typecheck.enabled=false",
      "--reporter=json",
      `--outputFile=${report}`,
    ],
    { cwd: root, preferLocal: true, reject: false, all: true, ...(signal ? { cancelSignal: signal } : {}) },
  );
  signal?.throwIfAborted();
  let results: VitestReport;
  try {
    results = JSON.parse(readFileSync(report, "utf8"));
  } catch {
    return [{ kind: "test", text: `vitest did not finish:\n${all}` }];
  }
  rmSync(report);
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
