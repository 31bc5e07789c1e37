import { expect, it } from "vitest";
import { SecretPaths } from "./secret-paths.ts";

it("detects secrets by schema mark, name and shape, and no other values", () => {
  const secrets = new SecretPaths(["custom.*.passphrase"]);
  expect(secrets.has(["custom", "0", "passphrase"], "x")).toBe(true);
  expect(secrets.has(["anything", "client_secret"], "x")).toBe(true);
  expect(secrets.has(["claims", "note"], "sk_live_0123456789abcdef")).toBe(true);
  for (const [name, value] of [
    ["auth_passkey", "x"],
    ["client_secret", ""],
    ["min_length", 12],
    ["enabled", true],
  ] as const) {
    expect(secrets.has([name], value), name).toBe(false);
  }
});

it("detects all values below a mark, at any key of a map", () => {
  const secrets = new SecretPaths(["connections.*.credentials", "pins"]);
  expect(
    secrets.mask({ connections: { okta: { credentials: { a: ["x"] }, name: "n" } }, pins: [1] }),
  ).toEqual({
    connections: { okta: { credentials: { a: ["(secret)"] }, name: "n" } },
    pins: ["(secret)"],
  });
});

it("masks, omits and finds secrets at any depth", () => {
  const secrets = new SecretPaths(["a.*.pin"]);
  const value = { a: [{ pin: "1234", name: "n" }], client_secret: null, b: { client_secret: "s" } };
  expect(secrets.mask(value)).toEqual({
    a: [{ pin: "(secret)", name: "n" }],
    client_secret: null,
    b: { client_secret: "(secret)" },
  });
  expect(secrets.omit(value)).toEqual({ a: [{ name: "n" }], client_secret: null, b: {} });
  expect(secrets.find(value).map(({ path }) => path.join("."))).toEqual(["a.0.pin", "b.client_secret"]);
});
