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

/** How the emulator's tests say that a response is not as documented: its handler was written for another document. */
const undocumentedResponse = /\b\w+ answered \d+ with a body that is not as documented:(?:\n {2}\/.*)+/;

/** Runs the tests of packages, each from its source. */
export async function runTests(
  root: string,
  packages: readonly string[] = globSync("packages/*", { cwd: root }).map((folder) => basename(folder)),
): Promise<Problem[]> {
  const report = `${root}vitest-report.json`;
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
  const failures = results.testResults.flatMap((file) => failuresOf(file, file.name.slice(root.length)));
  const undocumented = failures.filter(({ file, message }) => isUndocumented(file, message));
  return [
    ...failures.filter((failure) => !undocumented.includes(failure)).map(asProblem),
    ...undocumentedResponses(undocumented),
  ];
}

interface Failure {
  /** From the root of the repository. */
  file: string;
  /** Empty when the file itself failed. */
  test: string;
  message: string;
}

function failuresOf(
  { message, status, assertionResults }: VitestReport["testResults"][number],
  file: string,
) {
  const failed = assertionResults.filter((result) => result.status === "failed");
  if (status === "failed" && failed.length === 0) return [{ file, test: "", message }];
  return failed.map(({ fullName, failureMessages }): Failure => {
    const [first = ""] = failureMessages.join("\n").split(/\n {4}at |\n*: expected \[/);
    return { file, test: fullName.trim(), message: first };
  });
}

function asProblem({ file, test, message }: Failure): Problem {
  const kind = file === todoTest.file && test === todoTest.name ? "todo" : "test";
  return { kind, text: `${file}${test && ` > ${test}`}\n${message}` };
}

const isUndocumented = (file: string, message: string): boolean =>
  file.startsWith("packages/emulator/") && undocumentedResponse.test(message);

/** One thing to do, however many tests a handler's response goes through. */
function undocumentedResponses(failures: readonly Failure[]): Problem[] {
  if (failures.length === 0) return [];
  const responses = new Set(failures.map(({ message }) => message.match(undocumentedResponse)![0]));
  const list = [...responses].sort().join("\n").replaceAll(/^/gm, "  ");
  return [
    {
      kind: "todo",
      text: `packages/emulator/src/operations: handlers were written for another document\n${list}`,
    },
  ];
}
