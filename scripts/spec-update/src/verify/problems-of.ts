import type { CompileError } from "repo/lib/compile-project";
import type { Problem } from "./problem.ts";
import type { TestFailure } from "./run-tests.ts";

/**
 * Decides what stops an update and what it leaves to do.
 *
 * Published code that does not compile stops it, and so does a failing test of that code. What the emulator, tests,
 * examples and tools do with another document is written by hand: an update lists it, once for the emulator and once for
 * everything else.
 */
export function problemsOf(
  errors: readonly Pick<CompileError, "file" | "text">[],
  failures: readonly TestFailure[],
): Problem[] {
  const emulator: string[] = [];
  const handwritten: string[] = [];
  const problems: Problem[] = [];
  for (const { file, text } of errors) {
    if (isPublished(file)) problems.push({ kind: "types", text });
    else (isEmulator(file) ? emulator : handwritten).push(text);
  }
  const listed = new Set(errors.map(({ file }) => file));
  for (const failure of failures) {
    if (isEmulator(failure.file)) emulator.push(emulatorFailure(failure));
    // A file that does not compile is listed already.
    else if (!listed.has(failure.file)) problems.push({ kind: "test", text: textOf(failure) });
  }
  return [
    ...problems,
    ...toDo("packages/emulator was written for another document", emulator),
    ...toDo("these places were written for another document", handwritten),
  ];
}

const isEmulator = (file: string): boolean =>
  file.startsWith("packages/emulator/") && !file.includes("/generated/");

function isPublished(file: string): boolean {
  // No document makes a configuration wrong.
  if (file === "" || file.endsWith(".json") || file.includes("/generated/")) return true;
  return /^packages\/[^/]+\/src\//.test(file) && !isEmulator(file) && !/\.test(-d)?\.tsx?$/.test(file);
}

/** How the emulator's tests say that a response differs from the document. */
const undocumentedResponse = /The body of \w+ with status \d{3} is not as documented:(?:\n {2}\/.*)+/;

/** Many tests meet the same response. */
const emulatorFailure = (failure: TestFailure): string =>
  undocumentedResponse.exec(failure.message)?.[0] ?? textOf(failure);

const textOf = ({ file, test, message }: TestFailure): string =>
  file ? `${file}${test && ` > ${test}`}\n${message}` : message;

function toDo(title: string, places: readonly string[]): Problem[] {
  if (places.length === 0) return [];
  const list = [...new Set(places)].sort().map((place) => `  ${place.trim().replaceAll("\n", "\n    ")}`);
  return [{ kind: "todo", text: `${title}\n${list.join("\n")}` }];
}
