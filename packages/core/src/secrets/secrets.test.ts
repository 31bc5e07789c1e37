import { inspect } from "node:util";
import { rejection } from "@clerk-platform/test-support/rejection";
import { describe, expect, it } from "vitest";
import { type Behaviour, hostileServer } from "../../test/hostile-server.ts";
import { callByName, rawCall, testClient } from "../../test/test-client.ts";
import { createPlatformClient, redact } from "../index.ts";

/** Tokens of every kind, with and without a recognisable shape. */
const tokens = [
  ["a platform key", "ak_tOpSeCrEt0123456789"],
  ["an OAuth token", "oat_tOpSeCrEt0123456789"],
  ["a JWT", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ0T3BTZUNyRXQifQ.c2ln_tOpSeCrEt"],
  ["a token of no known shape", "tOpSeCrEt/with+slash~and.dots=="],
] as const;

/** A value in every printed form. */
function printed(value: unknown): string {
  const seen = new Set<unknown>();
  const chain: string[] = [];
  for (let error = value as Error | undefined; error && !seen.has(error); error = error.cause as Error) {
    seen.add(error);
    chain.push(String(error), error.stack ?? "", JSON.stringify(error) ?? "", Object.values(error).join());
  }
  return [
    inspect(value, { showHidden: true, depth: Number.POSITIVE_INFINITY, getters: true }),
    inspect(value),
    JSON.stringify(value),
    ...chain,
  ].join("\n");
}

/** Responses that repeat the token in every place. */
const echoes = (token: string): [what: string, behaviour: Behaviour][] => {
  const envelope = {
    errors: [
      {
        code: "authentication_invalid",
        message: `bad token ${token}`,
        long_message: `Authorization: Bearer ${token} is invalid`,
        meta: { token, nested: [{ header: `Bearer ${token}` }] },
      },
    ],
    clerk_trace_id: token,
  };
  return [
    ["JSON", { status: 422, body: envelope }],
    ["JSON with escapes", { status: 422, body: escaped(JSON.stringify(envelope)) }],
    ["JSON in JSON", { status: 422, body: { errors: [{ code: "x", message: JSON.stringify(envelope) }] } }],
    ["HTML", { status: 502, body: `<h1>${token}</h1>`, headers: { "content-type": "text/html" } }],
    ["a code", { status: 400, body: { errors: [{ code: token }] } }],
    ["headers", { status: 400, headers: { "cf-ray": token, "x-echo": token } }],
    ["a success of HTML", { body: `<h1>${token}</h1>`, headers: { "content-type": `text/${token}` } }],
    ["truncated JSON", { body: `{"token":"${token}` }],
    ["a redirect", { status: 302, headers: { location: `https://evil.example/?token=${token}` } }],
    ["a reset", "reset"],
  ];
};

/** The same JSON as another serializer could write it. */
const escaped = (json: string): string =>
  json
    .replace(/tOpSeCrEt/g, (match) =>
      [...match].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
    )
    .replaceAll("/", "\\/");

describe.each(tokens)("%s", (_, token) => {
  it.each(echoes(token))("shows in no error, event or log line after %s", async (_, behaviour) => {
    const server = await hostileServer(behaviour);
    const heard: unknown[] = [];
    const note = (...event: unknown[]) => void heard.push(...event);
    const { clerk } = testClient(server.url, {
      token,
      hooks: { onRequest: note, onResponse: note, onRetry: note, onError: note },
      logger: { debug: note, warn: note },
    });
    const errors = [
      await rejection(clerk.getApplication({ applicationID: "app_1" })),
      await rejection(clerk.createApplication({ body: { name: "Acme" } })),
      await rejection(clerk.listDomains().toArray()),
    ];
    expect(errors.every(Boolean)).toBe(true);
    expect(heard.length).toBeGreaterThan(9);
    for (const value of [...errors, ...heard]) expect(printed(value)).not.toContain("tOpSeCrEt");
  });

  it("does not show in any part of the client", async () => {
    const { clerk } = testClient("http://localhost", { token });
    for (const value of [clerk, clerk.raw, clerk.getApplication, clerk.raw.GET]) {
      expect(printed(value)).not.toContain("tOpSeCrEt");
    }
    expect(inspect(clerk.listDomains(), { depth: 9 })).not.toContain("tOpSeCrEt");
  });

  it("does not show in the error of a lost raw call", async () => {
    const server = await hostileServer("reset");
    const { clerk } = testClient(server.url, { token });
    expect(printed(await rejection(rawCall(clerk, "GET", "/platform/applications")))).not.toContain(
      "tOpSeCrEt",
    );
  });
});

describe("a secret in the option of a call", () => {
  const secret = 'tOpSeCrEt "of" a\\call';
  it.each(echoes(secret))("shows in no error, event or log line after %s", async (_, behaviour) => {
    const server = await hostileServer(behaviour);
    const heard: unknown[] = [];
    const note = (...event: unknown[]) => void heard.push(...event);
    const { clerk } = testClient(server.url, {
      hooks: { onRequest: note, onResponse: note, onRetry: note, onError: note },
      logger: { debug: note, warn: note },
    });
    const options = { secrets: [secret] };
    const errors = [
      await rejection(clerk.getApplication({ applicationID: "app_1" }, options)),
      await rejection(clerk.createApplication({ body: { name: `Acme ${secret}` } }, options)),
    ];
    expect(errors.every(Boolean)).toBe(true);
    for (const value of [...errors, ...heard]) expect(printed(value)).not.toContain("tOpSeCrEt");
  });
});

describe("secrets of the API", () => {
  const pem = '-----BEGIN PRIVATE KEY-----\ntOpSeCrEt"quoted\\\n-----END PRIVATE KEY-----';
  it.each([
    ["createJWTTemplate", { applicationID: "a", envOrInsID: "p", body: { name: "x", signing_key: pem } }],
    [
      "createJWTTemplate",
      { applicationID: "a", envOrInsID: "p", body: { name: "x", signing_key: "topsecret" } },
    ],
    ["claimAccountlessApplication", { body: { token: "tOpSeCrEt-claim", name: "x" } }],
    ["claimAccountlessApplication", { body: { token: "topsecret", name: "x" } }],
  ])("are not in the events of %s", async (name, input) => {
    const server = await hostileServer({ status: 422, body: { errors: [{ code: "x", meta: input.body }] } });
    const heard: unknown[] = [];
    const note = (event: unknown) => void heard.push(event);
    const { clerk } = testClient(server.url, {
      hooks: { onRequest: note, onResponse: note, onRetry: note, onError: note },
      logger: { debug: note, warn: note },
    });
    const error = await rejection(callByName(clerk, name, input));
    expect(heard.length).toBeGreaterThan(5);
    for (const value of [...heard, error]) expect(printed(value)).not.toMatch(/topsecret/i);
    expect(heard).toContainEqual(
      expect.objectContaining({
        input: expect.objectContaining({ body: expect.objectContaining({ name: "x" }) }),
      }),
    );
  });

  it("are masked in an error's body: secret keys and transfer codes", async () => {
    const server = await hostileServer({
      status: 409,
      body: {
        errors: [
          {
            code: "conflict",
            message: 'pending: {"code": "6c1e0a0e-0d3c-4d5c-9f4e-000000000000"}',
            meta: {
              secret_key: "sk_live_tOpSeCrEt",
              code: "6c1e0a0e-0d3c-4d5c-9f4e-000000000000",
              text: "use sk_test_tOpSeCrEt or Bearer tOpSeCrEt",
            },
          },
        ],
      },
    });
    const { clerk } = testClient(server.url);
    const error = await rejection(clerk.createApplicationTransfer({ applicationID: "app_1" }));
    expect(error.code).toBe("conflict");
    expect(printed(error)).not.toMatch(/tOpSeCrEt|6c1e0a0e/);
  });
});

it("redacts by shape and by place, and keeps the rest", () => {
  const plain = {
    code: "resource_not_found",
    name: "ask_me",
    list: [1, null, true],
    break: "weak_point",
    sk: "sky",
  };
  expect(redact(plain)).toEqual(plain);
  expect(redact(undefined)).toBeUndefined();
  expect(redact({ a: ["ak_1x", { token: "x1" }], code: "A-1", "x-key": "sk_live_abc" })).toEqual({
    a: ["[redacted]", { token: "[redacted]" }],
    code: "[redacted]",
    "x-key": "[redacted]",
  });
  expect(redact({ authorization: "Bearer abc.def", text: "a Bearer abc here" })).toEqual({
    authorization: "[redacted]",
    text: "a Bearer [redacted] here",
  });
});

it("does not repeat a token that it refuses", async () => {
  for (const token of [
    "sk_live_tOpSeCrEt",
    "pk_live_tOpSeCrEt",
    "ak_tOpSeCrEt\n",
    "ak tOpSeCrEt",
    "ak_tOpSeCrEtü",
  ]) {
    try {
      createPlatformClient({ token });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(TypeError);
      expect(printed(error)).not.toContain("tOpSeCrEt");
    }
    const { clerk } = testClient("http://localhost", { token: () => token });
    const error = await rejection(clerk.listApplications());
    expect(error).toBeInstanceOf(TypeError);
    expect(printed(error)).not.toContain("tOpSeCrEt");
  }
});
