import type { OperationName } from "@clerk-platform/contract";
import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";
import { sampleInput } from "../../test/sample-input.ts";
import { callByName, rawCall, testClient } from "../../test/test-client.ts";
import { ApiError, ConnectionError, OutcomeUnknownError } from "../index.ts";

/** Every operation that is not repeated, and the read that shows its effect. */
it.each<[OperationName, reader: string]>([
  ["createApplication", "listApplications"],
  ["updateApplicationDomain", "getApplication"],
  ["createApplicationDomain", "listApplicationDomains"],
  ["triggerDNSCheck", "getApplicationDomain"],
  ["createApplicationTransfer", "getApplication"],
  ["createJWTTemplate", "listJWTTemplates"],
  ["createRedirectURL", "listRedirectURLs"],
  ["patchConfig", "getConfig"],
])("%s names the read that shows the change: %s", async (name, reader) => {
  const server = await hostileServer("reset");
  const { clerk } = testClient(server.url);
  const error = await rejection(callByName(clerk, name, sampleInput(name)));
  expect(error).toBeInstanceOf(OutcomeUnknownError);
  expect(error.operation).toBe(name);
  expect(error.check).toContain(reader);
  expect(error.message).toContain(error.check);
  expect(error.cause).toBeInstanceOf(ConnectionError);
  expect(server.received).toHaveLength(1);
});

it("gives general advice when no read shows the change", async () => {
  const server = await hostileServer("reset");
  const { clerk } = testClient(server.url);
  for (const call of [
    clerk.claimAccountlessApplication({ body: { token: "t", name: "Acme" } }),
    rawCall(clerk, "POST", "/platform/elsewhere"),
  ].map(rejection)) {
    const error = await call;
    expect(error).toBeInstanceOf(OutcomeUnknownError);
    expect(error.check).not.toContain("undefined");
  }
});

it("has the service's error as its cause", async () => {
  const server = await hostileServer({
    status: 500,
    body: { errors: [{ code: "internal_clerk_error" }], clerk_trace_id: "t" },
  });
  const { clerk } = testClient(server.url);
  const error = await rejection(clerk.createApplication({ body: { name: "Acme" } }));
  expect(error).toBeInstanceOf(OutcomeUnknownError);
  expect(error.cause).toBeInstanceOf(ApiError);
  expect(error.cause).toMatchObject({ status: 500, code: "internal_clerk_error", traceId: "t" });
});
