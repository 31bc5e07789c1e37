import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { typeErrors } from "../../scripts/repo/src/check/readme/type-errors.ts";
import { docsFolder, repositoryFolder } from "./folders.ts";
import { readOperations } from "./read-operations.ts";
import { exampleOf, groupByTag, pageOf, renderTag } from "./render-operations.ts";

const operations = readOperations();

/** The tag of each operation, read from the text of the document. */
function tagsOfTheDocument(): (string | undefined)[] {
  const { paths } = parse(readFileSync(`${repositoryFolder}openapi/clerk-platform.yaml`, "utf8"));
  const members = Object.values<Record<string, { operationId?: string; tags?: string[] }>>(paths);
  return members.flatMap(Object.values).flatMap(({ operationId, tags }) => (operationId ? [tags?.[0]] : []));
}

it("the reference has a page for each tag of the document, with every operation once", () => {
  const groups = groupByTag(operations);
  expect([...groups.keys()]).toEqual([...new Set(tagsOfTheDocument())]);
  const headings = [...groups.keys()].flatMap((tag) => {
    const page = readFileSync(`${docsFolder}reference/operations/${pageOf(tag)}.md`, "utf8");
    return [...page.matchAll(/^## (\w+)$/gm)].map(([, name]) => name);
  });
  expect(headings.sort()).toEqual(operations.map(({ name }) => name).sort());
});

it("the page of an operation shows its signature, scope, statuses and parameters", () => {
  const page = renderTag(
    "Users",
    operations.filter(({ name }) => name === "banUser"),
  );
  expect(page).toContain("banUser(input: BanUserInput, options?: CallOptions): Promise<User>");
  expect(page).toContain("| Scope | `users:manage`, named by Clerk's API document |");
  expect(page).toContain("| Statuses | 200, 400, 401, 403, 404 |");
  expect(page).toContain("| `userID` | path | `string` |");
});

it("the page of an operation lists the fields of its body and the scopes of its parameters", () => {
  const page = renderTag("Applications", operations);
  expect(page).toMatch(/\| `name` \| `string` \|/);
  expect(page).toContain("with `include_secret_keys: true` also `application_secret_keys:read`");
});

it("the example of every operation compiles", async () => {
  const blocks = operations.map((operation) => ({
    path: `docs/reference/operations/${operation.name}.md`,
    line: 1,
    language: "ts" as const,
    run: false,
    code: exampleOf(operation),
  }));
  expect(blocks).toHaveLength(tagsOfTheDocument().length);
  expect(await typeErrors(repositoryFolder, blocks)).toEqual([]);
});
