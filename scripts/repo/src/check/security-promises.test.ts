import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { repositoryRoot } from "../lib/paths.ts";
import { findUntestedPromises } from "./security/find-untested-promises.ts";

const readFile = (path: string): string | undefined =>
  existsSync(repositoryRoot + path) ? readFileSync(repositoryRoot + path, "utf8") : undefined;

it("every promise of SECURITY.md has a test", () => {
  const security = readFile("SECURITY.md") ?? "";
  expect(findUntestedPromises(security, readFile)).toEqual([]);
  expect(security.match(/^\| .* \|$/gm)?.length).toBeGreaterThan(25);
});

const table = (...rows: string[]): string =>
  ["# Security", "", "| Promise | Tried by | Not promised |", "|---|---|---|", ...rows, "", "More."].join(
    "\n",
  );
const files: Record<string, string> = {
  "a.test.ts":
    'it("holds", () => {});\nit.skip("rests", () => {});\nit.each([1])(\n  "counts %i", () => {});\nconst x = "only text";',
  "a.ts": 'it("holds")',
};

it.each<[string, string[]]>([
  [table("| It holds. | [holds](a.test.ts), [counts %i](a.test.ts) | Nothing else. |"), []],
  [table("| It holds. | | Nothing else. |"), ['"It holds." has no test']],
  [table("| It holds. | a test | Nothing else. |"), ['"It holds." has no test']],
  [table("| It holds. | [holds](a.test.ts) | |"), ['"It holds." says nothing about what is not promised']],
  [
    table("| It holds. | [gone](a.test.ts) | Nothing else. |"),
    ['"It holds." names "gone", which a.test.ts does not run'],
  ],
  [
    table("| It holds. | [rests](a.test.ts) | Nothing else. |"),
    ['"It holds." names "rests", which a.test.ts does not run'],
  ],
  [
    table("| It holds. | [only text](a.test.ts) | Nothing else. |"),
    ['"It holds." names "only text", which a.test.ts does not run'],
  ],
  [
    table("| It holds. | [holds](b.test.ts) | Nothing else. |"),
    ['"It holds." names b.test.ts, which does not exist'],
  ],
  [table("| It holds. | [holds](a.ts) | Nothing else. |"), ['"It holds." names a.ts, which is not a test']],
  ["# Security", ["has no table of promises"]],
])("checks the table of promises %j", (markdown, problems) => {
  expect(findUntestedPromises(markdown, (path) => files[path])).toEqual(problems);
});
