import { readFileSync } from "node:fs";
import { execa } from "execa";
import { expect, it } from "vitest";
import { repositoryRoot } from "../../lib/paths.ts";
import { bundleBlock } from "./bundle-block.ts";

const readme = readFileSync(`${repositoryRoot}README.md`, "utf8");
const benchmarks = readFileSync(`${repositoryRoot}benchmarks/README.md`, "utf8");

const cellsOf = (line: string): string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

/** The cells of the only row that begins with this text, without the first. */
function row(markdown: string, begin: string): string[] {
  const rows = markdown.split("\n").filter((line) => line.startsWith(`| ${begin}`));
  expect(rows, begin).toHaveLength(1);
  return cellsOf(rows[0]!).slice(1);
}

/** The rows of the table after this line. */
function tableAfter(markdown: string, begin: string): string[][] {
  const lines = markdown.slice(markdown.indexOf(begin)).split("\n");
  const first = lines.findIndex((line) => line.startsWith("|"));
  const rest = lines.slice(first);
  return rest.slice(0, rest.indexOf("")).map(cellsOf);
}

const gzipped = (begin: string): string => `${(Number(row(benchmarks, begin)[1]) / 1000).toFixed(1)} kB`;
const instantiations = (begin: string): string => Number(row(benchmarks, begin)[0]).toLocaleString("en-US");

it("the README's bundle sizes are those that benchmarks/ recorded, and the current size of core", () => {
  const [byHand, ...compared] = row(readme, "Bundle, minified and gzipped");
  expect(byHand).toBe("0 kB");
  expect(compared.slice(0, 2)).toEqual([gzipped("openapi-fetch: "), gzipped("hey-api: 41 operations")]);
  expect(compared[2]).toBe(row(readme, "core, the whole client")[1]);
});

it("the README's type instantiations are those that benchmarks/ recorded", () => {
  const [, ...compared] = row(readme, "Type instantiations");
  const recorded = ["openapi-fetch by path", "hey-api, generated functions", "**ours, by name**"];
  expect(compared).toEqual(recorded.map(instantiations));
});

/** What benchmarks/ records where the README says this. */
const recordedAs: Readonly<Record<string, string>> = {
  rejects: "rejects with Error; 1 sent",
  "`TypeError`": "rejects with TypeError; 1 sent",
  "`error`": '`error: {"errors":[…`; 1 sent',
  "`error` is `undefined`": "`error: undefined`; 1 sent",
  "`error` is `undefined`, `data` too": "`error: undefined`; 1 sent",
  "`error` is `{}`": "`error: {}`; 1 sent",
  "your `response.ok`": "rejects with Error; 1 sent",
  "sends `DELETE …/development/`": "`DELETE …/instances/development/`",
  "retried, resolves": "the data; 3 sent",
  "waits, resolves": "the data; 2 sent",
  "retried, then `ApiError`": "rejects with ApiError; 3 sent",
  "`OutcomeUnknownError`, with where to look": "rejects with OutcomeUnknownError; 1 sent",
  "`TypeError`, nothing sent": "rejects with TypeError; 0 sent",
};

const [, , ...recorded] = tableAfter(benchmarks, "## When something goes wrong");

it("the README says about each failure what benchmarks/ recorded", () => {
  const [, , ...said] = tableAfter(readme, "## Instead of what");
  const translated = said.slice(0, recorded.length).map(([what = "", ...cells]) => {
    const meanings = cells.map((cell) => recordedAs[cell === "the same" ? cells[0]! : cell]);
    return [what.toLowerCase(), ...meanings];
  });
  const expected = recorded.map(([what = "", ...cells]) => [what.toLowerCase(), ...cells]);
  expect(translated).toEqual(expected);
});

it("fetch, openapi-fetch and our client still do what benchmarks/ recorded", async () => {
  const clients = ["`fetch`", "openapi-fetch", "**ours**"];
  const code = `import { compareFailures } from "./benchmarks/src/failures/failures.ts";
    console.log(JSON.stringify(await compareFailures(${JSON.stringify(clients)})));`;
  const input = await bundleBlock(repositoryRoot, {
    path: "program.ts",
    line: 1,
    language: "ts",
    run: true,
    code,
  });
  const { stdout } = await execa("node", ["--input-type=module"], { input });
  // Only `pnpm bench failures` generates hey-api's client.
  expect(JSON.parse(stdout)).toEqual(recorded.map((cells) => cells.filter((_, index) => index !== 3)));
});
