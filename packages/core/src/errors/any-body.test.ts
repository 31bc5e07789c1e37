import { rejection } from "@clerk-platform/test-support/rejection";
import fc from "fast-check";
import { expect, it } from "vitest";
import { hostileServer, type Reply } from "../../test/hostile-server.ts";
import { testClient } from "../../test/test-client.ts";
import { isPlatformError } from "../index.ts";

/** Bodies similar to those of the service, and any others. */
const field = fc.oneof(
  fc.string(),
  fc.constant(null),
  fc.integer(),
  fc.boolean(),
  fc.object({ maxDepth: 1 }),
);
const entry = fc.record(
  {
    code: field,
    message: field,
    long_message: field,
    meta: fc.oneof(field, fc.record({ scopes: field, features: field, param_name: field })),
  },
  { requiredKeys: [] },
);
const body = fc.oneof(
  fc
    .record({
      errors: fc.oneof(fc.array(fc.oneof(entry, field), { maxLength: 3 }), field),
      clerk_trace_id: field,
    })
    .map((value) => JSON.stringify(value)),
  fc.json(),
  fc.string(),
  fc.uint8Array({ maxLength: 40 }),
);

it("turns any body of a failed response into an ApiError", async () => {
  let reply: Reply = {};
  const server = await hostileServer(() => reply);
  const { clerk } = testClient(server.url, { retry: 0 });
  await fc.assert(
    fc.asyncProperty(
      body,
      fc.constantFrom(400, 401, 402, 403, 404, 409, 413, 415, 422, 429, 500, 501, 502, 503, 504, 599),
      async (sent, status) => {
        reply = { status, body: sent };
        const read = await rejection(clerk.getApplication({ applicationID: "app_1" }));
        expect(isPlatformError(read)).toBe(true);
        expect(read).toMatchObject({ name: "ApiError", status });
        const written = await rejection(clerk.createApplication({ body: { name: "Acme" } }));
        expect(isPlatformError(written)).toBe(true);
        expect(typeof `${written}${JSON.stringify(written)}`).toBe("string");
      },
    ),
    { numRuns: 150 },
  );
});

it("returns the data of a successful response, or rejects with InvalidResponseError", async () => {
  let reply: Reply = {};
  const server = await hostileServer(() => reply);
  const { clerk } = testClient(server.url, { retry: 0 });
  await fc.assert(
    fc.asyncProperty(body, async (sent) => {
      reply = { body: sent };
      for (const call of [clerk.getApplication({ applicationID: "app_1" }), clerk.listDomains()]) {
        const error = await rejection(call);
        if (error) expect(error.name).toBe("InvalidResponseError");
        else expect(await call).toBeTypeOf("object");
      }
      // It ends, whatever the items are.
      await rejection(clerk.listDomains().toArray());
    }),
    { numRuns: 150 },
  );
});
