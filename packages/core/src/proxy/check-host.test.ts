import { expect, it } from "vitest";
import { browserRequest, testProxy } from "../../test/test-proxy.ts";
import { checkAllowedHosts } from "./check-host.ts";
import { checkAllowedOrigins } from "./check-origin.ts";

it.each([
  ["app.example", 200],
  ["APP.example", 200],
  ["localhost:3000", 200],
  ["rebound.example", 421],
  ["app.example.evil.example", 421],
  ["localhost:3001", 421],
  ["localhost", 421],
])("responds to Host %s with %i if allowedHosts is set", async (host, status) => {
  const { handle, applicationID, upstream, warnings } = await testProxy({
    allowedHosts: ["app.example", "localhost:3000"],
  });
  const response = await handle(
    browserRequest(`/platform/applications/${applicationID}`, {
      headers: { host, origin: `http://${host}` },
    }),
  );
  expect([response.status, upstream.length]).toEqual([status, status === 200 ? 1 : 0]);
  if (status === 421) {
    expect(warnings.join()).toContain(
      `The Host ${JSON.stringify(host)} is not in allowedHosts: ["app.example","localhost:3000"]`,
    );
  }
});

it.each([
  "app.example",
  "https://app.example/",
  "https://app.example/path",
  "https://*.example",
  "*",
  "null",
  "",
  "HTTPS://app.example",
  "https://APP.example",
  "https://app.example:443",
  "https://user@app.example",
  "file:///tmp",
  7,
  undefined,
])("refuses the origin %j: no browser sends it", (wrong) => {
  expect(() => checkAllowedOrigins(["https://fine.example", wrong])).toThrow(
    /allowedOrigins: .* is not an origin that browsers send; write only scheme and host, such as https:\/\/app\.example/,
  );
});

it.each(["https://app.example", "http://localhost:3000", "http://[::1]:8080", "chrome-extension://abcdef"])(
  "accepts the origin %s",
  (origin) => {
    expect(checkAllowedOrigins([origin])).toEqual([origin]);
  },
);

it("refuses a string as allowedOrigins", () => {
  expect(() => checkAllowedOrigins("https://app.example")).toThrow(
    "allowedOrigins must be an array of origins",
  );
});

it.each(["https://app.example", "app.example/", "*.example", "App.example", "a b", "", "user@host", 7])(
  "refuses the host %j: no request has it",
  (wrong) => {
    expect(() => checkAllowedHosts([wrong])).toThrow(/allowedHosts: .* is not a host/);
  },
);
