import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it } from "vitest";
import { type Behaviour, hostileServer } from "../../test/hostile-server.ts";
import { testClient } from "../../test/test-client.ts";

const input = { applicationID: "app_1" };
const json = { "content-type": "application/json" };

it.each<[what: string, Behaviour]>([
  ["HTML", { body: "<html>token</html>", headers: { "content-type": "text/html" } }],
  ["HTML that claims to be JSON", { body: "<html>", headers: json }],
  ["nothing", { body: "" }],
  ["truncated JSON", { body: '{"application_id":"app', headers: json }],
  ["two values", { body: "{}{}", headers: json }],
  ["null", { body: "null", headers: json }],
  ["a text", { body: '"ok"', headers: json }],
  ["a number", { body: "7", headers: json }],
  ["false", { body: "false", headers: json }],
  ["latin-1", { body: Buffer.from('{"name":"B\u00fcro"}', "latin1"), headers: json }],
  ["UTF-16 with a byte order mark", { body: Buffer.from('\ufeff{"name":"x"}', "utf16le"), headers: json }],
  ["UTF-16 without", { body: Buffer.from('{"name":"x"}', "utf16le"), headers: json }],
  ["UTF-8 that ends within a character", { body: Buffer.from([0x22, 0xc3]), headers: json }],
])("refuses a successful response with %s and describes it", async (_, behaviour) => {
  const server = await hostileServer(behaviour);
  const { clerk } = testClient(server.url);
  for (const call of [clerk.getApplication(input), clerk.createApplication({ body: { name: "x" } })].map(
    rejection,
  )) {
    const error = await call;
    expect(error).toMatchObject({ name: "InvalidResponseError", status: 200, attempts: 1 });
    expect(error.message).toMatch(
      /expected (a )?JSON.*, got .* with status 200 and \d+ bytes.*: is baseUrl right\?/,
    );
    expect(error.message).not.toMatch(/Büro|app"/);
    expect(error.cause).toBeUndefined();
  }
  expect(server.received).toHaveLength(2);
});

it.each<[what: string, Behaviour]>([
  ["an object", { body: {} }],
  ["an object without data", { body: { total_count: 3 } }],
  ["data that is not an array", { body: { data: {}, total_count: 3 } }],
  ["null", { body: "null" }],
])("refuses a list that is %s", async (_, behaviour) => {
  const server = await hostileServer(behaviour);
  const { clerk } = testClient(server.url);
  expect((await rejection(clerk.listDomains())).name).toBe("InvalidResponseError");
  expect((await rejection(clerk.listDomains().toArray())).name).toBe("InvalidResponseError");
  expect((await rejection(clerk.listApplications().toArray())).name).toBe("InvalidResponseError");
});

it.each<[what: string, Behaviour, unknown]>([
  [
    "a charset in the content type",
    { body: '{"name":"Büro"}', headers: { "content-type": "application/json; charset=utf-8" } },
    { name: "Büro" },
  ],
  ["no content type", { body: '{"name":"x"}' }, { name: "x" }],
  ["a byte order mark", { body: '\ufeff{"name":"x"}', headers: json }, { name: "x" }],
  ["white space around it", { body: ' \n{"name":"x"}\n', headers: json }, { name: "x" }],
  ["201", { status: 201, body: { name: "x" } }, { name: "x" }],
  ["202", { status: 202, body: { name: "x" } }, { name: "x" }],
  ["204", { status: 204 }, undefined],
])("accepts a successful response with %s", async (_, behaviour, value) => {
  const server = await hostileServer(behaviour);
  const { clerk } = testClient(server.url);
  expect(await clerk.getApplication(input)).toEqual(value);
});
