import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { declarationsDiffer } from "./declarations-differ.ts";

const before = `import type { Table } from "./table.ts";
/** A book. */
export interface Book { title: string }
export const table: Table = { a: "One." };
`;

it.each([
  ["another comment", before.replace("A book", "One book"), false],
  ["another value of a declared type", before.replace("One.", "Two."), false],
  ["another type of a field", before.replace("title: string", "title: number"), true],
  ["another declared type", before.replace("table: Table", "table: Table | undefined"), true],
  ["a value without a declared type", `${before}export const other = [...table.a];\n`, true],
  ["a file that is removed", undefined, true],
])("%s: %#", (_, content, expected) => {
  const root = `${mkdtempSync(join(tmpdir(), "clerk-platform-declarations-"))}/`;
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(`${root}books.ts`, before);
  expect(declarationsDiffer(root, [{ path: "books.ts", content }])).toBe(expected);
});

it("a new file differs, a file of another kind does not", () => {
  expect(declarationsDiffer("/nowhere/", [{ path: "new.ts", content: "export {};" }])).toBe(true);
  expect(declarationsDiffer("/nowhere/", [{ path: "new.yaml", content: "a: 1" }])).toBe(false);
});
