import { readFileSync } from "node:fs";
import { repositoryRoot } from "repo/lib/paths";
import { expect, it } from "vitest";
import { renderRulesTable } from "./render-rules-table.ts";

it("the table of rules is in docs/spec-updates.md", () => {
  const page = readFileSync(`${repositoryRoot}docs/spec-updates.md`, "utf8");
  const [, table] = /<!-- rules -->\n([\s\S]*)\n<!-- \/rules -->/.exec(page) ?? [];
  expect(table, "Fix: put what renderRulesTable() returns between the two comments").toBe(renderRulesTable());
});
