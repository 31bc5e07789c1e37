import { rejection } from "@clerk-platform/test-support/rejection";
import { describe, expect, it } from "vitest";
import { hostileServer } from "../test/hostile-server.ts";
import { callByName, testClient } from "../test/test-client.ts";
import { createPlatformClient, requiredScopes, updateConfig } from "./index.ts";

const target = { applicationID: "app_1", envOrInsID: "production" };

const tokenMissing =
  "token is missing: pass a platform API key (ak_…); if it comes from an environment variable such as CLERK_PLATFORM_API_KEY, set that where this program runs";

/** Mistakes at construction: the options, and the exact sentence. */
const atConstruction: [options: unknown, message: string][] = [
  [{}, tokenMissing],
  [
    { token: "sk_live_tOpSeCrEt" },
    "token is the secret key of an instance (sk_…), for Clerk's Backend API; the Platform API needs a platform API key (ak_…)",
  ],
  [
    { token: "pk_live_tOpSeCrEt" },
    "token is the publishable key of an instance (pk_…), for front ends; the Platform API needs a platform API key (ak_…)",
  ],
  [{ token: "ak_tOpSeCrEt\n" }, "token contains white space, such as a line break at its end: trim it"],
  [{ token: '"ak_tOpSeCrEt"' }, "token is in quotes: remove them, for example from the .env file"],
  [{ token: "Bearer_tOpSeCrEt" }, 'token must be the key alone, without "Bearer"'],
  [{ token: "ak_tOpSeCrEtü" }, "token has characters that a platform API key (ak_…) never has"],
  [{ token: 7 }, "token must be a string, or a function that returns one"],
  ["ak_tOpSeCrEt", "createPlatformClient: options must be an object, not a string"],
  [
    { token: "ak_1", baseURL: "x" },
    'createPlatformClient: unknown option "baseURL"; did you mean "baseUrl"?',
  ],
  [
    { token: "ak_1", base_url: "x" },
    'createPlatformClient: unknown option "base_url"; did you mean "baseUrl"?',
  ],
  [
    { token: "ak_1", timeout: 5 },
    'createPlatformClient: unknown option "timeout"; did you mean "timeoutMs"?',
  ],
  [{ token: "ak_1", retries: 5 }, 'createPlatformClient: unknown option "retries"; did you mean "retry"?'],
  [{ apiKey: "ak_1" }, 'createPlatformClient: unknown option "apiKey"; did you mean "token"?'],
  [{ token: "ak_1", colour: "red" }, 'createPlatformClient: unknown option "colour"'],
  [{ token: "ak_1", timeoutMs: "5" }, "timeoutMs must be a non-negative number, not a string"],
  [{ token: "ak_1", timeoutMs: -1 }, "timeoutMs must be a non-negative number, not -1"],
  [{ token: "ak_1", retry: Number.NaN }, "retry.limit must be a non-negative number, not NaN"],
  [
    { token: "ak_1", retry: { baseDelayMs: null } },
    "retry.baseDelayMs must be a non-negative number, not null",
  ],
  [
    { token: "ak_1", baseUrl: "api.clerk.com" },
    'baseUrl is not usable: it cannot be parsed; it must begin with https:// or, in a browser, with / (e.g. "https://api.clerk.com/v1")',
  ],
  [
    { token: "ak_1", baseUrl: "https://me:tOpSeCrEt@api.clerk.com" },
    'baseUrl is not usable: it has credentials; pass the key as `token` (e.g. "https://api.clerk.com/v1")',
  ],
  [
    { token: "ak_1", baseUrl: "https://api.clerk.com?x=1" },
    'baseUrl is not usable: it has a query or a fragment (e.g. "https://api.clerk.com/v1")',
  ],
];

/** Mistakes in a call: the operation, its arguments, and the exact sentence. */
const inCalls: [operation: string, input: unknown, options: unknown, message: string][] = [
  [
    "getApplication",
    "app_1",
    {},
    "getApplication: the input must be an object such as { applicationID: … }, not a string",
  ],
  [
    "getApplication",
    ["app_1"],
    {},
    "getApplication: the input must be an object such as { applicationID: … }, not an array",
  ],
  ["getApplication", {}, {}, 'getApplication: input "applicationID" is missing'],
  ["getApplication", { applicationID: undefined }, {}, 'getApplication: input "applicationID" is missing'],
  ["getApplication", { applicationID: "" }, {}, 'getApplication: input "applicationID" is missing'],
  ["getApplication", { applicationID: 7 }, {}, 'getApplication: input "applicationID" must be a string'],
  ["getApplication", { applicationID: ".." }, {}, 'getApplication: input "applicationID" has a dot segment'],
  [
    "getApplication",
    { applicationID: "a".repeat(501) },
    {},
    'getApplication: input "applicationID" is longer than 500 characters',
  ],
  [
    "getApplication",
    { application_id: "app_1" },
    {},
    'getApplication: input "application_id" is unknown; did you mean "applicationID"?',
  ],
  [
    "getApplication",
    { applicationId: "app_1" },
    {},
    'getApplication: input "applicationId" is unknown; did you mean "applicationID"?',
  ],
  [
    "createApplication",
    { name: "Acme" },
    {},
    'createApplication: input "name" is unknown; fields of the payload belong under body: did you mean body.name?',
  ],
  ["createApplication", {}, {}, 'createApplication: input "body" is missing'],
  [
    "createApplication",
    { body: "Acme" },
    {},
    'createApplication: input "body" must be an object, not a string',
  ],
  [
    "createApplication",
    { body: new Blob(["{}"]) },
    {},
    'createApplication: input "body" must be an object, not a file',
  ],
  [
    "uploadApplicationLogo",
    { applicationID: "app_1", body: { file: "./logo.png" } },
    {},
    'uploadApplicationLogo: input "body" must be a file, or an object with a file: { file }',
  ],
  [
    "deleteApplication",
    { applicationID: "app_1", body: {} },
    {},
    'deleteApplication: input "body" is unknown; known inputs are applicationID',
  ],
  [
    "listInstanceUsers",
    { ...target, limit: {} },
    {},
    'listInstanceUsers: input "limit" must be a number, not an object',
  ],
  [
    "getApplication",
    { applicationID: "app_1" },
    { secrets: "tOpSeCrEt" },
    "getApplication: secrets must be an array of strings",
  ],
  [
    "getApplication",
    { applicationID: "app_1" },
    "ak_tOpSeCrEt",
    "getApplication: options must be an object, not a string",
  ],
  [
    "getApplication",
    { applicationID: "app_1" },
    { timeout: 5 },
    'getApplication: unknown option "timeout"; did you mean "timeoutMs"?',
  ],
  [
    "listInstanceUsers",
    target,
    { prefetched: 4 },
    'listInstanceUsers: unknown option "prefetched"; did you mean "prefetch"?',
  ],
  ["listInstanceUsers", target, { timeoutMs: "5" }, "timeoutMs must be a non-negative number, not a string"],
  [
    "getApplication",
    { applicationID: "app_1" },
    { headers: { "x y": "1" } },
    'getApplication: the header name "x y" is invalid: names consist of letters, digits and a few signs such as "-"',
  ],
  [
    "getApplication",
    { applicationID: "app_1" },
    { headers: { "x-a": "tOpSeCrEt\r\n" } },
    'getApplication: the value of the header "x-a" has characters that no header can carry',
  ],
];

describe("createPlatformClient", () => {
  it.each(atConstruction)("refuses %j with a helpful message", (options, message) => {
    expect(() => createPlatformClient(options as never)).toThrow(new TypeError(message));
    expect(message).not.toContain("tOpSeCrEt");
  });
});

describe("a call", () => {
  it.each(inCalls)(
    "%s(%j, %j) rejects with a helpful message, and sends nothing",
    async (name, input, options, message) => {
      const server = await hostileServer({ body: { data: [], total_count: 0 } });
      const { clerk } = testClient(server.url);
      expect(await rejection(callByName(clerk, name, input, options))).toEqual(new TypeError(message));
      expect(message).not.toContain("tOpSeCrEt");
      expect(server.received).toEqual([]);
    },
  );

  it("accepts every header name that HTTP allows", async () => {
    const server = await hostileServer({});
    const { clerk } = testClient(server.url);
    await clerk.getApplication({ applicationID: "app_1" }, { headers: { "x'y!#$%&*+.^_`|~": "1" } });
    expect(server.received[0]?.headers).toHaveProperty("x'y!#$%&*+.^_`|~", "1");
  });

  it("accepts an explicit undefined for every optional input", async () => {
    const server = await hostileServer({ body: { data: [], total_count: 0 } });
    const { clerk } = testClient(server.url);
    await callByName(clerk, "listInstanceUsers", { ...target, limit: undefined, whatever: undefined });
    expect(server.received).toHaveLength(1);
  });
});

describe("a list that was not awaited", () => {
  it("throws in JSON.stringify and Response.json, saying what to do", async () => {
    const { clerk } = testClient("http://127.0.0.1:9");
    const error = new TypeError(
      "listApplications is a list that was not read yet: await it for its first page, or call toArray()",
    );
    expect(() => JSON.stringify(clerk.listApplications())).toThrow(error);
    expect(() => JSON.stringify({ applications: clerk.listApplications() })).toThrow(error);
    expect(() => Response.json(clerk.listApplications())).toThrow(error);
  });
});

describe("a relative base URL outside a page", () => {
  it("fails at the first call, at once and without retries", async () => {
    const events: string[] = [];
    const clerk = createPlatformClient({
      baseUrl: "/api/clerk",
      hooks: { onRequest: () => void events.push("request"), onRetry: () => void events.push("retry") },
    });
    await expect(clerk.listApplications()).rejects.toThrow(
      new TypeError(
        'baseUrl "/api/clerk" is relative and there is no page to resolve it against: on a server pass an absolute URL, or a token and no baseUrl; in a component that suspends, prefetch the query there',
      ),
    );
    expect(events).toEqual([]);
  });
});

describe("responses", () => {
  it("are described when they are not JSON, with the beginning of the text and no secret", async () => {
    const server = await hostileServer({
      body: "<!doctype html>\n<title>Sign in</title> Bearer tOpSeCrEt",
      headers: { "content-type": "text/html; charset=utf-8" },
    });
    const error = await rejection(testClient(server.url).clerk.getApplication({ applicationID: "app_1" }));
    expect(error.message).toBe(
      `getApplication: expected JSON, got text/html; charset=utf-8 with status 200 and 55 bytes, beginning with "<!doctype html> <title>Sign in</title> Bearer [redacted]": is baseUrl right? (GET ${server.url}/v1/platform/applications/app_1)`,
    );
  });

  it("name the target of a redirect, which is not followed", async () => {
    const server = await hostileServer({
      status: 302,
      headers: { location: "https://login.example/x?next=1" },
    });
    const error = await rejection(testClient(server.url).clerk.getApplication({ applicationID: "app_1" }));
    expect(error.message).toBe(
      `getApplication: the response is a redirect to https://login.example/x (status 302), which is not followed because the token must not leave the baseUrl: is baseUrl right? (GET ${server.url}/v1/platform/applications/app_1)`,
    );
  });

  it("name every entry of a 422 with its field, and label the trace id", async () => {
    const server = await hostileServer({
      status: 422,
      body: {
        errors: [
          { code: "form_param_missing", message: "is missing", meta: { param_name: "name" } },
          {
            code: "form_param_unknown",
            message: "is unknown",
            long_message: "colour is unknown",
            meta: { param_name: "colour" },
          },
        ],
        clerk_trace_id: "trace_1",
      },
    });
    const error = await rejection(testClient(server.url).clerk.createApplication({ body: { name: "" } }));
    expect(error.message).toBe(
      `createApplication: 422 form_param_missing: is missing (field "name"); form_param_unknown: colour is unknown (field "colour"); trace id trace_1 (POST ${server.url}/v1/platform/applications)`,
    );
  });

  it("name the seconds that a 429 asks to wait", async () => {
    const server = await hostileServer({
      status: 429,
      headers: { "retry-after": "90" },
      body: { errors: [{ code: "too_many_requests", message: "slow down" }] },
    });
    const error = await rejection(testClient(server.url).clerk.getApplication({ applicationID: "app_1" }));
    expect(error.message).toBe(
      `getApplication: 429 too_many_requests: slow down; retry after 90 s (GET ${server.url}/v1/platform/applications/app_1)`,
    );
    expect(error.retryAfter).toBe(90);
  });

  it("name the status that leaves the outcome of a write unknown", async () => {
    const server = await hostileServer({ status: 500 });
    const error = await rejection(testClient(server.url).clerk.createApplication({ body: { name: "Acme" } }));
    expect(error.message).toBe(
      `createApplication: the outcome is unknown, because the service responded with 500; the change may or may not have been made: look at listApplications before you repeat it (POST ${server.url}/v1/platform/applications)`,
    );
  });
});

describe("helpers", () => {
  it("refuse an unknown operation name", async () => {
    expect(() => requiredScopes(["banUsers" as never])).toThrow(
      'requiredScopes: unknown operation "banUsers"',
    );
  });

  it("name the option that must be a number", async () => {
    const { clerk } = testClient("http://127.0.0.1:9");
    await expect(updateConfig(clerk, target, {}, { conflictRetries: "3" as never })).rejects.toThrow(
      "conflictRetries must be a non-negative number, not a string",
    );
  });
});
