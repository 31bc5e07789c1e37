import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { repositoryRoot } from "../../lib/paths.ts";

const readme = readFileSync(`${repositoryRoot}README.md`, "utf8");
const benchmarks = readFileSync(`${repositoryRoot}benchmarks/README.md`, "utf8");

/** The cells of the only row that begins with this text. */
function row(markdown: string, begin: string): string[] {
  const rows = markdown.split("\n").filter((line) => line.startsWith(`| ${begin}`));
  expect(rows, begin).toHaveLength(1);
  return rows[0]!
    .split("|")
    .slice(2, -1)
    .map((cell) => cell.trim());
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
