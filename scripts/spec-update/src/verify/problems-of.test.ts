import { expect, it } from "vitest";
import { problemsOf } from "./problems-of.ts";

const typeError = (file: string) => ({ file, text: `${file}(1,1): error TS2339: no such field` });
const failure = (file: string, message: string) => ({ file, test: "works", message });

it.each([
  "packages/core/src/a.ts",
  "packages/react-query/src/react/a.tsx",
  "packages/emulator/src/generated/a.ts",
  "packages/core/src/generated/a.ts",
  "examples/tour/tsconfig.json",
  "",
])("a type error stops the update in published code and in configurations: %j", (file) => {
  expect(problemsOf([typeError(file)], [])).toEqual([{ kind: "types", text: typeError(file).text }]);
});

it.each([
  "packages/core/src/a.test.ts",
  "packages/core/src/a.test-d.ts",
  "packages/node/test/a.ts",
  "packages/react-query/browser/a.tsx",
  "examples/dashboard/src/domain-card.tsx",
  "conformance/src/a.ts",
  "scripts/repo/src/a.ts",
])("a type error is left to do in code that is not published: %s", (file) => {
  expect(problemsOf([typeError(file), typeError(file)], [])).toEqual([
    {
      kind: "todo",
      text: `these places were written for another document\n  ${file}(1,1): error TS2339: no such field`,
    },
  ]);
});

it("a failing test stops the update, unless its file is left to do already", () => {
  const stale = "packages/core/src/a.test.ts";
  const other = "packages/core/src/b.test.ts";
  const problems = problemsOf([typeError(stale)], [failure(stale, "No."), failure(other, "No.")]);
  expect(problems.map(({ kind, text }) => [kind, text.split("\n")[0]])).toEqual([
    ["test", `${other} > works`],
    ["todo", "these places were written for another document"],
  ]);
});

it("everything that the emulator lacks is one thing to do, each response once", () => {
  const response =
    "The body of createBook with status 201 is not as documented:\n  /status must be in the list";
  const problems = problemsOf(
    [typeError("packages/emulator/src/operations/books.ts")],
    [
      failure("packages/emulator/src/a.test.ts", `Error: ${response}`),
      failure("packages/emulator/src/b.test.ts", `Error: ${response}\n\nand more`),
      failure("packages/emulator/src/operations/handlers.test.ts", "Still to write:\ncreateShelf"),
    ],
  );
  expect(problems).toEqual([
    {
      kind: "todo",
      text: [
        "packages/emulator was written for another document",
        "  The body of createBook with status 201 is not as documented:",
        "      /status must be in the list",
        "  packages/emulator/src/operations/books.ts(1,1): error TS2339: no such field",
        "  packages/emulator/src/operations/handlers.test.ts > works",
        "    Still to write:",
        "    createShelf",
      ].join("\n"),
    },
  ]);
});

it("tests that do not finish stop the update", () => {
  const failures = [{ file: "", test: "", message: "vitest did not finish:\nOut of memory" }];
  expect(problemsOf([], failures)).toEqual([{ kind: "test", text: "vitest did not finish:\nOut of memory" }]);
});
