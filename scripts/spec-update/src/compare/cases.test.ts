import type { OpenAPIDocument } from "codegen/openapi-document";
import { readApi, renderTypeOutputs } from "codegen/outputs";
import { describe, expect, it } from "vitest";
import { shop } from "../fixtures/change-case.ts";
import { changeCases } from "../fixtures/change-cases.ts";
import { renderConsumer } from "../proof/consumer.ts";
import { compileConsumers } from "../proof/proof-program.ts";
import { judge } from "../proof/prove.ts";
import { compareApis } from "./compare-apis.ts";
import { rules } from "./rules/rules.ts";

/** Every change of the table in both directions. */
const directions = changeCases.flatMap(({ name, given, change, there, back }) => {
  const [without, withIt] = [shop(given), shop(given, change)];
  return [
    { name: `${name}: there`, before: without, after: withIt, expected: there },
    { name: `${name}: back`, before: withIt, after: without, expected: back },
  ];
});

const compared = directions.map((direction) => {
  const [before, after] = [readApi(direction.before), readApi(direction.after)];
  return { ...direction, operations: before.operations, findings: compareApis(before, after).findings };
});

describe("the table of changes", () => {
  it.each(compared)("$name", ({ findings, expected }) => {
    expect(findings.map(({ rule, place }) => `${rule} ${place}`).sort()).toEqual([...expected].sort());
  });

  it("has a change for every rule", () => {
    const found = new Set<string>(compared.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
    expect(Object.keys(rules).filter((rule) => !found.has(rule))).toEqual([]);
  });
});

// The classifier reads documents; this reads what was generated from them, with the compiler.
describe("what the compiler says of a program written against the old types", async () => {
  const rendered = new Map<string, Promise<Map<string, string>>>();
  const render = (document: OpenAPIDocument): Promise<Map<string, string>> => {
    const key = JSON.stringify(document);
    if (!rendered.has(key)) rendered.set(key, renderTypeOutputs(readApi(document)));
    return rendered.get(key)!;
  };
  const proofs = await Promise.all(
    compared.map(async ({ before, after }, index) => ({
      name: String(index),
      outputs: await render(after),
      consumer: renderConsumer(await render(before)),
    })),
  );
  const refusals = await compileConsumers(proofs);

  it.each(compared.map((result, index) => ({ ...result, refused: refusals.get(String(index))! })))(
    "$name",
    ({ findings, refused, operations }) => {
      const { unexpected, silent } = judge(findings, refused, operations);
      expect({ unexpected, silent }).toEqual({ unexpected: [], silent: [] });
    },
  );
});
