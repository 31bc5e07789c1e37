import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";
import { rawCall, testClient } from "../../test/test-client.ts";

// A path written by hand, ignoring the types: a template must not traverse either.
it.each([
  "/platform/applications/..",
  "/platform/applications/../domains",
  "/platform/applications/.",
  "/platform/applications/%2e%2e",
  "/platform/applications/%252e%252e/users",
  "/platform/applications/..\\domains",
  "/platform/applications/..?x=1",
  "/platform/applications/..#x",
  "/platform/applications/.\t.",
  "/platform/applications/.\n./domains",
  "/platform/applications/.. ",
  "/platform/applications/..\u0001",
  "../v2",
  "..",
  "",
  "/platform/\ud800",
])("refuses the template %j", async (path) => {
  const server = await hostileServer();
  const { clerk } = testClient(server.url);
  for (const method of ["GET", "PUT", "POST", "PATCH", "DELETE"]) {
    const error = await rejection(rawCall(clerk, method, path));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain(`${method} ${path}`);
  }
  expect(server.received).toEqual([]);
});

it("refuses a template and values that form a dot segment together", async () => {
  const server = await hostileServer();
  const { clerk } = testClient(server.url);
  const init = { params: { path: { x: "e" } } };
  expect(await rejection(rawCall(clerk, "DELETE", "/platform/applications/.%2{x}", init))).toBeInstanceOf(
    TypeError,
  );
  expect(server.received).toEqual([]);
});

it.each([undefined, {}, { params: {} }, { params: { path: {} } }, { params: { path: undefined } }])(
  "names the path parameter that %j lacks",
  async (init) => {
    const server = await hostileServer();
    const { clerk } = testClient(server.url);
    const error = await rejection(rawCall(clerk, "DELETE", "/platform/applications/{applicationID}", init));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toBe('deleteApplication: input "applicationID" is missing');
    expect(server.received).toEqual([]);
  },
);

it("reads no path parameter from a prototype", async () => {
  const { clerk } = testClient("http://nope.invalid");
  const error = await rejection(rawCall(clerk, "GET", "/platform/{constructor}/{toString}"));
  expect(error.message).toContain('input "constructor"');
});

it.each(["https://evil.example/x", "@evil.example/x", ":80@evil.example", "\\\\evil.example"])(
  "refuses the path %j, which does not begin with a slash",
  async (path) => {
    const { clerk } = testClient("http://nope.invalid");
    const error = await rejection(rawCall(clerk, "GET", path));
    expect(error).toEqual(new TypeError(`raw: the path of GET ${path} must begin with "/"`));
  },
);

it("sends a path that starts with two slashes to the origin of baseUrl", async () => {
  const server = await hostileServer();
  const { clerk } = testClient(server.url);
  await rawCall(clerk, "GET", "//evil.example/x");
  expect(server.received.map(({ target }) => target)).toEqual(["/v1//evil.example/x"]);
});

it.each(["baseUrl", "fetch", "Request", "querySerializer", "bodySerializer", "pathSerializer", "cache"])(
  "refuses the option %s of openapi-fetch per call, which belongs to the client",
  async (option) => {
    const server = await hostileServer();
    const { clerk } = testClient(server.url);
    const error = await rejection(
      rawCall(clerk, "GET", "/platform/applications", { [option]: "https://evil.example" }),
    );
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain(`GET /platform/applications: unknown option "${option}"`);
    expect(server.received).toEqual([]);
  },
);
