import { expect, it } from "vitest";
import { requiredScopes } from "./required-scopes.ts";

const names = (operations: Parameters<typeof requiredScopes>[0]): string[] =>
  requiredScopes(operations).map(({ name }) => name);

it.each([
  [[], []],
  [
    ["listInstanceUsers", "banUser"],
    ["users:manage", "users:read"],
  ],
  [["banUser", "unbanUser"], ["users:manage"]],
  [["deleteUser"], ["users:delete"]],
] as const)("names the scopes of %j", (operations, scopes) => {
  expect(names(operations)).toEqual(scopes);
});

it("names the source and the operations of each scope", () => {
  expect(requiredScopes(["banUser", "createApplication", "deleteApplication", "banUser"])).toEqual([
    { name: "applications:delete", source: "published", operations: ["deleteApplication"] },
    { name: "applications:manage", source: "inferred", operations: ["createApplication"] },
    { name: "users:manage", source: "document", operations: ["banUser"] },
  ]);
});

it.each([[["listRedirectURLs", "listApplications"]], [["listApplications", "listRedirectURLs"]]] as const)(
  "gives the most reliable source of a scope that several operations need: %j",
  (operations) => {
    const sources = operations.map((name) => requiredScopes([name])[0]);
    expect(sources.map((scope) => scope?.name)).toEqual(["applications:read", "applications:read"]);
    expect(new Set(sources.map((scope) => scope?.source))).toEqual(new Set(["document", "inferred"]));
    expect(requiredScopes(operations)).toEqual([
      { name: "applications:read", source: "document", operations },
    ]);
  },
);

it("includes scopes that an input requires in addition", () => {
  const plain = names(["listApplications"]);
  expect(plain).not.toContain("application_secret_keys:read");
  expect(names([["listApplications", { include_secret_keys: false }]])).toEqual(plain);
  expect(names([["listApplications", { include_secret_keys: true }]])).toEqual(
    [...plain, "application_secret_keys:read"].sort(),
  );
});

it("accepts any iterable", () => {
  expect(names(new Set(["banUser"] as const))).toEqual(["users:manage"]);
});

it.each(["listNothing", "toString", "__proto__"])("refuses the unknown operation %s", (name) => {
  expect(() => requiredScopes([name as never])).toThrow(
    new TypeError(`requiredScopes: unknown operation "${name}"`),
  );
});
