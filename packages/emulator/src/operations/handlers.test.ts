import { describeOperation, type OperationName, operationTable } from "@clerk-platform/contract";
import { expect, it } from "vitest";
import { handlers } from "./handlers.ts";

const kebab = (tag: string): string => tag.toLowerCase().replaceAll(" ", "-");

it("has a handler for every operation of the document", async () => {
  const { operationMetadata } = await import("@clerk-platform/contract/metadata");
  const missing = (Object.keys(operationTable) as OperationName[]).filter((name) => !handlers[name]);
  const advice = missing.map((name) => {
    const { method, path } = describeOperation(name);
    const file = `packages/emulator/src/operations/${kebab(operationMetadata[name].tags[0] ?? name)}.ts`;
    return `${name} (${method} ${path}): export a handler of that name from ${file} and spread the file into handlers.ts`;
  });
  expect(advice, `Still to write:\n${advice.join("\n")}\n`).toEqual([]);
});

it("has no handler for an operation that is not in the document", () => {
  expect(Object.keys(handlers).filter((name) => !Object.hasOwn(operationTable, name))).toEqual([]);
});
