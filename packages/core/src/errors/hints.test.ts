import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it } from "vitest";
import { type Behaviour, hostileServer } from "../../test/hostile-server.ts";
import { testClient } from "../../test/test-client.ts";

const user = { applicationID: "app_1", envOrInsID: "production", userID: "user_1" } as const;
const failure = (status: number, code: string, meta?: object): Behaviour => ({
  status,
  body: { errors: [{ code, message: "m", meta }] },
});

it.each<[what: string, Behaviour, field: string, value: unknown, hint: RegExp]>([
  [
    "the scopes that a token lacks",
    failure(403, "authorization_missing_scopes", { scopes: ["users:read", "users:manage"] }),
    "missingScopes",
    ["users:read", "users:manage"],
    /users:read, users:manage/,
  ],
  [
    "the features that a plan lacks",
    failure(402, "unsupported_subscription_plan_features", { unsupported_features: ["passkeys"] }),
    "unsupportedFeatures",
    ["passkeys"],
    /passkeys/,
  ],
  [
    "the same under the older name",
    failure(402, "unsupported_subscription_plan_features", { features: ["passkeys"] }),
    "unsupportedFeatures",
    ["passkeys"],
    /passkeys/,
  ],
  ["the kind of key that is needed", failure(401, "authentication_invalid"), "status", 401, /ak_…/],
  ["the kind of key for an empty body too", { status: 401, body: "" }, "status", 401, /ak_…/],
  [
    "what to do about a conflict",
    failure(409, "config_version_conflict", { current_version: "v1_1" }),
    "status",
    409,
    /updateConfig/,
  ],
  [
    "the baseUrl for a page of another server",
    { status: 404, body: "<p>Not found</p>" },
    "status",
    404,
    /^the response is not from the API: is baseUrl right\?$/,
  ],
  [
    "the baseUrl for a method of another server",
    { status: 405, body: "" },
    "status",
    405,
    /^the response is not from the API: is baseUrl right\?$/,
  ],
])("names %s in the hint", async (_, behaviour, field, value, hint) => {
  const server = await hostileServer(behaviour);
  const { clerk } = testClient(server.url);
  const error = await rejection(clerk.banUser(user));
  expect(error).toHaveProperty(field, value);
  expect(error.hint).toMatch(hint);
  expect(error.message).toContain(error.hint);
});

it.each([
  ["a 404", failure(404, "resource_not_found")],
  ["a 403 of another kind", failure(403, "authorization_invalid")],
  ["scopes that are not about the token", failure(422, "scope_invalid", { scopes: ["x"] })],
  ["another conflict", failure(409, "conflict")],
])("gives no hint for %s", async (_, behaviour) => {
  const server = await hostileServer(behaviour);
  const { clerk } = testClient(server.url);
  expect((await rejection(clerk.banUser(user))).hint).toBeUndefined();
});

it.each<[string, Behaviour]>([
  ["a reset", "reset"],
  ["a 502", { status: 502 }],
])("hints that the first attempt may have succeeded when %s is followed by a 404", async (_, lost) => {
  const server = await hostileServer(lost, failure(404, "resource_not_found"));
  const { clerk } = testClient(server.url);
  const error = await rejection(clerk.deleteUser(user));
  expect(error).toMatchObject({ name: "ApiError", status: 404, attempts: 2 });
  expect(error.hint).toMatch(/may have succeeded/);
});

it("gives no such hint for reads, after a 429, or when a better hint is known", async () => {
  const hintAfter = async (first: Behaviour, second: Behaviour, read = false) => {
    const server = await hostileServer(first, second);
    const { clerk } = testClient(server.url);
    return (await rejection(read ? clerk.getApplication({ applicationID: "app_1" }) : clerk.deleteUser(user)))
      .hint;
  };
  const missing = failure(404, "resource_not_found");
  expect(await hintAfter("reset", missing, true)).toBeUndefined();
  expect(await hintAfter({ status: 429 }, missing)).toBeUndefined();
  expect(await hintAfter("reset", { status: 401 })).toMatch(/ak_…/);
});
