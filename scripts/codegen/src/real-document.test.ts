import { globSync, readFileSync } from "node:fs";
import { listOperations, operationTable } from "@clerk-platform/contract";
import { operationMetadata } from "@clerk-platform/contract/metadata";
import { repositoryRoot } from "repo/lib/paths";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { scopeSources } from "./render/scope-sources.ts";

/** Read as text, independently of the parsers that generation uses. */
const document = readFileSync(`${repositoryRoot}openapi/clerk-platform.yaml`, "utf8");
const operationIds = [...document.matchAll(/^ {6}operationId: (\S+)$/gm)].map((match) => match[1]!);

function members(path: string, interfaceName: string): string[] {
  const file = ts.createSourceFile(path, readFileSync(repositoryRoot + path, "utf8"), ts.ScriptTarget.ESNext);
  const found = file.statements.find(
    (node): node is ts.InterfaceDeclaration =>
      ts.isInterfaceDeclaration(node) && node.name.text === interfaceName,
  );
  return found!.members.map((member) => (member.name as ts.Identifier).text);
}

describe("every operation of the document", () => {
  const names = Object.keys(operationTable);

  it("is in the operation table once, with a unique name", () => {
    expect(operationIds.length).toBeGreaterThan(40);
    expect(new Set(operationIds).size).toBe(operationIds.length);
    expect(new Set(names).size).toBe(operationIds.length);
  });

  it.each([
    ["metadata", Object.keys(operationMetadata)],
    ["Operations", members("packages/contract/src/generated/operations.ts", "Operations")],
    ["the client", members("packages/core/src/generated/platform-operations.ts", "PlatformOperations")],
  ])("is in %s in the order of the operation table", (_, found) => {
    expect(found).toEqual(names);
  });

  it("has the method and path of the document in the table", () => {
    const lines = listOperations().map((operation) => `${operation.method} ${operation.path}`);
    const paths = [...document.matchAll(/^ {2}(\/\S+):$|^ {4}(get|put|post|patch|delete):$/gm)];
    let path = "";
    const expected = paths.flatMap(([, newPath, method]) => {
      path = newPath ?? path;
      return method ? [`${method.toUpperCase()} ${path}`] : [];
    });
    expect(lines.sort()).toEqual(expected.sort());
  });

  it("takes its name from the document", () => {
    // The overrides of schemas have the same indentation but begin with a capital.
    const given = [...document.matchAll(/^ {6}x-speakeasy-name-override: ([a-z]\S+)$/gm)].map((m) => m[1]);
    expect([...names].sort()).toEqual(given.sort());
  });
});

it("every scope in the generated comments has its source", () => {
  const files = globSync("packages/*/src/generated/*.ts", { cwd: repositoryRoot });
  const mentions = files.flatMap(
    (path) => readFileSync(repositoryRoot + path, "utf8").match(/^ *\* (Scope:|`true` needs) .*$/gm) ?? [],
  );
  expect(mentions.length).toBeGreaterThan(100);
  const sources = Object.values(scopeSources).map((source) => `(${source}).`);
  expect(mentions.filter((line) => !sources.some((source) => line.endsWith(source)))).toEqual([]);
});
