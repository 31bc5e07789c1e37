import { expect, it } from "vitest";
import { requiredScopes } from "./required-scopes.ts";

it.each([
  [[], []],
  [
    ["listInstanceUsers", "banUser"],
    ["users:manage", "users:read"],
  ],
  [["banUser", "unbanUser"], ["users:manage"]],
  [["deleteUser"], ["users:delete"]],
] as const)("names the scopes of %j", (operations, scopes) => {
  expect(requiredScopes(operations)).toEqual(scopes);
});

it("counts what an input needs in addition", () => {
  const plain = requiredScopes(["listApplications"]);
  expect(plain).not.toContain("application_secret_keys:read");
  expect(requiredScopes([["listApplications", { include_secret_keys: false }]])).toEqual(plain);
  expect(requiredScopes([["listApplications", { include_secret_keys: true }]])).toEqual(
    [...plain, "application_secret_keys:read"].sort(),
  );
});

it("takes any iterable", () => {
  expect(requiredScopes(new Set(["banUser"] as const))).toEqual(["users:manage"]);
});

it.each(["listNothing", "toString", "__proto__"])("refuses the unknown operation %s", (name) => {
  expect(() => requiredScopes([name as never])).toThrow(
    new TypeError(`requiredScopes: unknown operation "${name}"`),
  );
});
