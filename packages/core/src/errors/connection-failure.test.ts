import { once } from "node:events";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer } from "node:net";
import { certificate, privateKey } from "@clerk-platform/test-support/localhost-certificate";
import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it, onTestFinished } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";
import { testClient } from "../../test/test-client.ts";

const create = { body: { name: "Acme" } };

it("names a refused connection with the system's code, in the message and in JSON", async () => {
  const closed = await hostileServer();
  closed.close();
  const error = await rejection(testClient(closed.url).clerk.createApplication(create));
  expect(error.message).toBe(
    `createApplication: the connection was refused: is the host of baseUrl right, and does a server listen there? [ECONNREFUSED] (POST ${closed.url}/v1/platform/applications)`,
  );
  expect(JSON.parse(JSON.stringify(error))).toMatchObject({
    name: "ConnectionError",
    code: "ECONNREFUSED",
    message: error.message,
    operation: "createApplication",
    attempts: 3,
  });
});

it("names a host that does not resolve", async () => {
  const error = await rejection(testClient("http://nope.invalid").clerk.createApplication(create));
  expect(error).toMatchObject({ name: "ConnectionError", attempts: 3 });
  expect(error.code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
  expect(error.message).toContain(
    "the host name could not be resolved: check baseUrl and the DNS of this machine",
  );
});

it("treats a failed TLS handshake as never sent, so a POST is retried", async () => {
  let requests = 0;
  const server = createTlsServer({ cert: certificate, key: privateKey }, (_, response) => {
    requests++;
    response.end("{}");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const error = await rejection(testClient(`https://127.0.0.1:${port}`).clerk.createApplication(create));
  expect(error).toMatchObject({
    name: "ConnectionError",
    code: "DEPTH_ZERO_SELF_SIGNED_CERT",
    attempts: 3,
  });
  expect(error.message).toContain("the TLS handshake failed: check the certificate of the host");
  expect(requests).toBe(0);
});

it("reports OutcomeUnknownError, with the reason, when a POST is reset", async () => {
  const server = await hostileServer("reset");
  const error = await rejection(testClient(server.url).clerk.createApplication(create));
  expect(error.message).toBe(
    `createApplication: the outcome is unknown, because the connection failed with ${error.cause.code}; the change may or may not have been made: look at listApplications before you repeat it (POST ${server.url}/v1/platform/applications)`,
  );
  expect(error.cause.message).toContain("the connection was reset before the response was complete");
});

it("removes raw responses from the cause, which undici's parser errors contain", async () => {
  const server = createServer((socket) => {
    socket.end("HTTP/1.1 200 OK\r\nbroken header sk_live_tOpSeCrEt\r\n\r\n");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const error = await rejection(
    testClient(`http://127.0.0.1:${port}`, { retry: 0 }).clerk.getApplication({ applicationID: "app_1" }),
  );
  expect(error.name).toBe("ConnectionError");
  for (let cause = error.cause; cause; cause = cause.cause) {
    expect(Object.keys(cause).filter((key) => !["name", "code", "stack", "cause"].includes(key))).toEqual([]);
    expect(JSON.stringify([cause.message, cause.stack, cause.code])).not.toContain("tOpSeCrEt");
  }
});
