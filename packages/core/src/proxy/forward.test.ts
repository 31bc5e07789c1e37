import { describe, expect, it } from "vitest";
import { browserRequest, testProxy } from "../../test/test-proxy.ts";

const token = "odd/token+123==";
const path = "/platform/applications/app_1";

/** All places where a service, or a gateway in front of it, could repeat the token. */
const echoes: [string, () => Response][] = [
  ["a field of a success", () => Response.json({ name: `Bearer ${token}` })],
  ["a field name", () => Response.json({ [token]: 1, deep: [{ [`x-${token}`]: [token] }] })],
  ["a success that is a string", () => Response.json(token)],
  ["a URL in a success", () => Response.json({ debug: `https://x/?t=${encodeURIComponent(token)}` })],
  ["JSON with escapes", () => new Response(`{"a":"${escaped(token)}"}`)],
  ["an error message", () => failure({ message: `token ${token} is wrong` })],
  ["an error message after a line break", () => failure({ message: `headers:\n${token}\tx` })],
  ["the meta of an error", () => failure({ meta: { list: [token], [token]: token } })],
  ["the trace id", () => Response.json({ errors: [], clerk_trace_id: token }, { status: 500 })],
  [
    "a header",
    () => Response.json({}, { headers: { "cf-ray": token, "retry-after": token, "x-echo": token } }),
  ],
  ["HTML", () => new Response(`<h1>${token}</h1>`, { status: 502 })],
  ["a redirect", () => new Response(null, { status: 302, headers: { location: `https://x/${token}` } })],
];

const failure = (entry: object): Response =>
  Response.json({ errors: [{ code: "x", ...entry }] }, { status: 422 });
const escaped = (text: string): string =>
  [...text].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");

describe.each([false, true])("the token, with reveal: %s", (reveal) => {
  it.each(echoes)("does not reach the browser in %s", async (_, respond) => {
    for (const source of [token, () => token]) {
      const { handle } = await testProxy({
        token: source,
        operations: { getApplication: { reveal } },
        fetch: async () => respond(),
      });
      const response = await handle(browserRequest(path));
      const all = decodeURIComponent(JSON.stringify([...response.headers]) + (await response.text()));
      expect(all).not.toContain(token);
    }
  });

  it("does not reach the browser when authorize, constrain or the transport throws it", async () => {
    const throwing = () => {
      throw new Error(`failed with ${token}`);
    };
    for (const options of [
      { authorize: throwing },
      { operations: { getApplication: { reveal, constrain: throwing } } },
      { fetch: throwing },
    ]) {
      const { handle, warnings, audited } = await testProxy({ token, ...options });
      const response = await handle(browserRequest(path));
      expect(response.status).toBeGreaterThanOrEqual(500);
      expect(await response.text()).not.toContain(token);
      expect(JSON.stringify([warnings, audited])).not.toContain(token);
    }
  });
});

describe("secrets in responses", () => {
  const names = [
    "secret_key",
    "private_key",
    "api_key",
    "auth_token",
    "clientSecret",
    "signing_key",
    "password",
  ];

  it.each(names)("do not reach the browser as a field %s at any depth", async (name) => {
    const secret = { [name]: "topsecret" };
    for (const body of [
      secret,
      [secret],
      { a: { b: [secret] } },
      { other_instances: [secret] },
      { [name]: { value: "topsecret", list: ["topsecret"] } },
      { [name]: ["topsecret"] },
    ]) {
      const { handle } = await testProxy({ fetch: async () => Response.json(body) });
      const response = await handle(browserRequest(path));
      expect(response.status).toBe(200);
      expect(await response.text()).not.toContain("topsecret");
    }
  });

  it("do not reach the browser when recognised by shape", async () => {
    const secrets = ["sk_live_AAAABBBB", "ak_AAAABBBBCCCCDDDD", "whsec_AAAABBBBCCCCDDDD", "eyJh.eyJz.c2ln"];
    const { handle } = await testProxy({
      fetch: async () => Response.json({ note: secrets, text: secrets.join("\n") }),
    });
    const text = await (await handle(browserRequest(path))).text();
    for (const secret of secrets) expect(text).not.toContain(secret);
  });

  it("reach the browser if the operation may reveal them", async () => {
    const { handle } = await testProxy({
      operations: { getApplication: { reveal: true } },
      fetch: async () => Response.json({ instances: [{ secret_key: "sk_live_AAAA" }] }),
    });
    expect(await (await handle(browserRequest(path))).json()).toEqual({
      instances: [{ secret_key: "sk_live_AAAA" }],
    });
  });

  it("do not reach the browser in an error, even with reveal: true", async () => {
    const { handle } = await testProxy({
      operations: { getApplication: { reveal: true } },
      fetch: async () => failure({ message: "x", meta: { client_secret: "topsecret", a: "\nsk_live_AAAA" } }),
    });
    expect(await (await handle(browserRequest(path))).text()).not.toMatch(/topsecret|sk_live/);
  });

  it("cannot fill the memory: an endless response is aborted", async () => {
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1_000_000;
        controller.enqueue(new Uint8Array(1_000_000));
      },
      cancel() {
        cancelled = true;
      },
    });
    const { handle, audited } = await testProxy({ fetch: async () => new Response(endless) });
    expect((await handle(browserRequest(path))).status).toBe(502);
    expect(audited).toMatchObject([{ outcome: "upstream_unreachable" }]);
    expect([sent < 50_000_000, cancelled]).toEqual([true, true]);
  });

  it("cannot overflow the stack: a deeply nested response is refused", async () => {
    const { handle, audited } = await testProxy({
      fetch: async () => new Response(`{"a":${"[".repeat(50_000)}${"]".repeat(50_000)}}`),
    });
    expect((await handle(browserRequest(path))).status).toBe(502);
    expect(audited).toMatchObject([{ outcome: "upstream_invalid" }]);
  });

  it("cannot be requested by constrain unless the operation may reveal", async () => {
    const { handle, upstream } = await testProxy({
      operations: {
        getApplication: { constrain: (input) => ({ ...input, include_secret_keys: true }) },
      },
    });
    expect((await handle(browserRequest(path))).status).toBe(403);
    expect(upstream).toEqual([]);
  });
});
