import { describeOperation, type OperationName, operationTable } from "@clerk-platform/contract";
import { operationMetadata } from "@clerk-platform/contract/metadata";
import fc from "fast-check";
import { expect, it } from "vitest";
import { configKeys } from "./config/config-keys.ts";
import { createEmulator } from "./create-emulator.ts";
import { handlers } from "./operations/handlers.ts";
import { apiClient } from "./testing/api-client.ts";
import { validBodies } from "./testing/status-cases.ts";
import { testClock } from "./testing/test-clock.ts";

/** Statuses beyond those of the document that a wrong request may meet anywhere. */
const undocumented = [400, 404, 405, 413, 415];

// One without a handler is the business of another test.
const operations = (Object.keys(operationTable) as OperationName[]).filter((name) => handlers[name]);
const awkward = fc.constantFrom(
  "",
  ".",
  "..",
  "__proto__",
  "constructor",
  "a/b",
  "%",
  "\u0000",
  "é",
  "null",
  "-1",
);
const scalar = fc.oneof(awkward, fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null));
const fields = fc.constantFrom(
  ...["name", "domain", "proxy_path", "environment_types", "template", "claims", "lifetime", "url", "token"],
  ...["custom_signing_key", "signing_key", "allowed_clock_skew", "__proto__", "constructor", "extra"],
);
const body = fc.oneof(
  fc.dictionary(
    fields,
    fc.oneof(scalar, fc.jsonValue({ maxDepth: 3 }), fc.constantFrom("good.example", "ok")),
  ),
  fc.dictionary(fc.constantFrom(...configKeys.keys()), fc.jsonValue({ maxDepth: 3 })),
  fc.jsonValue({ maxDepth: 3 }),
);
const request = fc.record({
  operation: fc.constantFrom(...operations),
  known: fc.boolean(),
  parameter: fc.oneof(awkward, fc.string()),
  query: fc.dictionary(
    fc.constantFrom(
      "limit",
      "offset",
      "order_by",
      "query",
      "keys",
      "status",
      "start",
      "destructive",
      "dry_run",
    ),
    fc.oneof(awkward, fc.constantFrom("1", "500", "true", "branding", "+email_address", "2026-01-01")),
    { maxKeys: 3 },
  ),
  body,
  /** Sends what would succeed, perhaps with something on top. */
  wellFormed: fc.boolean(),
});

it("fuzzed requests get documented responses, never a 500", async () => {
  const emulator = createEmulator({ seed: "small", clock: testClock() });
  const call = apiClient(emulator);
  const seeded = emulator.snapshot();
  await fc.assert(
    fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 8 }), async (requests) => {
      emulator.restore(seeded);
      for (const { operation, known, parameter, query, body: random, wellFormed } of requests) {
        const valid = validBodies[operation];
        const body = wellFormed && valid ? { ...valid, ...(known ? {} : Object(random)) } : random;
        const { method, path, body: carried } = describeOperation(operation);
        const [app] = (await call("GET", "/applications")).body;
        const values: Record<string, string> = known
          ? { applicationID: app?.application_id ?? "gone", envOrInsID: "development" }
          : {};
        const filled = path
          .replace("/platform", "")
          .replaceAll(/{(\w+)}/g, (_, name) => encodeURIComponent(values[name] ?? parameter));
        const before = emulator.serialize();
        const search = new URLSearchParams(query);
        // The client checks every body against the document.
        const result = await call(
          method,
          `${filled}?${search}`,
          carried || method === "POST" ? { body } : {},
        );
        const allowed = [...operationMetadata[operation].statuses, ...undocumented];
        if (result.operation === operation) expect(allowed).toContain(result.status);
        expect(result.status).toBeLessThan(500);
        if (result.status >= 400 || method === "GET") expect(emulator.serialize()).toBe(before);
      }
    }),
    { numRuns: 150, seed: 20260115, includeErrorInReport: true },
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
}, 240_000);
