import type { OperationName } from "@clerk-platform/contract";
import { operationMetadata } from "@clerk-platform/contract/metadata";
import { describe, expect, it } from "vitest";
import { handlers } from "../operations/handlers.ts";
import { prepareWorld } from "./prepare-world.ts";
import { onlyByFault, recipeFor } from "./recipes.ts";

// An operation without a handler is the business of another test.
const operations = (Object.keys(operationMetadata) as OperationName[]).filter((name) => handlers[name]);
const pairs = operations.flatMap((operation) =>
  operationMetadata[operation].statuses.map((status) => [operation, status] as const),
);

describe("every documented answer can be obtained, and is as documented", () => {
  it("is about the whole document", () => {
    expect(pairs.length).toBeGreaterThan(200);
    expect(onlyByFault).toEqual([]);
  });

  it.each(pairs)("%s answers %i", async (operation, status) => {
    const recipe = recipeFor(operation, status);
    if (!recipe) {
      throw new Error(
        `There is no recipe for ${operation} ${status}: add one in documented-statuses/recipes.ts.`,
      );
    }
    const world = await prepareWorld(operation);
    // The client holds every body against the schema of the pair.
    const result = await recipe(world);
    expect(result.operation).toBe(operation);
    expect(result.status, JSON.stringify(result.body)).toBe(status);
    if (status >= 400) {
      expect(result.body.errors.length).toBeGreaterThan(0);
      expect(result.body.clerk_trace_id).toMatch(/^[0-9a-f]{32}$/);
    }
  });
});
