import type { OperationName } from "@clerk-platform/contract";
import { operationMetadata } from "@clerk-platform/contract/metadata";
import { expect, it } from "vitest";
import { prepareOperation } from "../testing/prepare-operation.ts";
import { caseFor } from "../testing/status-cases.ts";
import { handlers } from "./handlers.ts";

// Another test reports operations without a handler.
const operations = (Object.keys(operationMetadata) as OperationName[]).filter((name) => handlers[name]);
const pairs = operations.flatMap((operation) =>
  operationMetadata[operation].statuses.map((status) => [operation, status] as const),
);

it("the document has more than 200 pairs of operation and status", () => {
  expect(pairs.length).toBeGreaterThan(200);
});

it.each(pairs)("%s responds with %i as documented, without a fault", async (operation, status) => {
  const obtain = caseFor(operation, status);
  if (!obtain) {
    throw new Error(
      `No case leads to ${operation} ${status}: add one to packages/emulator/src/testing/status-cases.ts.`,
    );
  }
  // The client checks every body against the schema of its operation and status.
  const result = await obtain(await prepareOperation(operation));
  expect(result.operation).toBe(operation);
  expect(result.status, JSON.stringify(result.body)).toBe(status);
  if (status >= 400) {
    expect(result.body.errors.length).toBeGreaterThan(0);
    expect(result.body.clerk_trace_id).toMatch(/^[0-9a-f]{32}$/);
  }
});
