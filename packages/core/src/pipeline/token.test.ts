import { rejection } from "@clerk-platform/test-support/rejection";
import { afterEach, describe, expect, it, vi } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";
import { testClient } from "../../test/test-client.ts";
import { createPlatformClient, type TokenRequest, type TokenSource } from "../index.ts";

const input = { applicationID: "app_1" };

describe("a token function", () => {
  it("is asked before every attempt", async () => {
    const server = await hostileServer({ status: 503 }, { status: 503 }, {});
    let count = 0;
    const asked: TokenRequest[] = [];
    const token = async (request: TokenRequest) => {
      asked.push(request);
      return `ak_${++count}`;
    };
    const { clerk } = testClient(server.url, { token });
    await clerk.getApplication(input);
    await clerk.getApplication(input);
    expect(server.received.map(({ headers }) => headers.authorization)).toEqual(
      [1, 2, 3, 4].map((number) => `Bearer ak_${number}`),
    );
    expect(asked).toEqual([1, 2, 3, 4].map(() => ({ refresh: false })));
  });

  it("is asked to refresh once after a 401, without using up a retry", async () => {
    const server = await hostileServer({ status: 401 }, {});
    const asked: boolean[] = [];
    const { clerk, clock } = testClient(server.url, {
      token: ({ refresh }) => `ak_${asked.push(refresh)}`,
      retry: 0,
    });
    await clerk.createApplication({ body: { name: "Acme" } });
    expect(asked).toEqual([false, true]);
    expect(server.received.at(-1)?.headers.authorization).toBe("Bearer ak_2");
    expect(clock.delays).toEqual([]);
  });

  it("is asked to refresh only once: a second 401 rejects the call", async () => {
    const server = await hostileServer({
      status: 401,
      body: { errors: [{ code: "authentication_invalid" }] },
    });
    const asked: boolean[] = [];
    const { clerk } = testClient(server.url, { token: ({ refresh }) => `ak_${asked.push(refresh)}` });
    const error = await rejection(clerk.getApplication(input));
    expect(error).toMatchObject({
      name: "ApiError",
      status: 401,
      code: "authentication_invalid",
      attempts: 2,
    });
    expect(asked).toEqual([false, true]);
  });

  it("is asked to refresh once, even if the next attempt fails for another reason", async () => {
    const server = await hostileServer({ status: 401 }, { status: 503 }, { status: 401 });
    const asked: boolean[] = [];
    const { clerk } = testClient(server.url, { token: ({ refresh }) => `ak_${asked.push(refresh)}` });
    expect(await rejection(clerk.getApplication(input))).toMatchObject({ status: 401, attempts: 3 });
    expect(asked).toEqual([false, true, false]);
  });

  it("refreshes raw calls too", async () => {
    const server = await hostileServer({ status: 401 }, {});
    const { clerk } = testClient(server.url, { token: ({ refresh }) => (refresh ? "ak_2" : "ak_1") });
    const { response } = await clerk.raw.GET("/platform/applications");
    expect(response.status).toBe(200);
  });

  it("rejects the call with what it throws, before any request", async () => {
    const server = await hostileServer();
    const failure = new Error("the vault is sealed");
    const rejecting = testClient(server.url, { token: () => Promise.reject(failure) });
    const throwing = testClient(server.url, {
      token: () => {
        throw failure;
      },
    });
    expect(await rejection(rejecting.clerk.getApplication(input))).toBe(failure);
    expect(await rejection(throwing.clerk.createApplication({ body: { name: "Acme" } }))).toBe(failure);
    expect(server.received).toEqual([]);
  });

  it.each(["", " ", "sk_live_1", "pk_test_1", "ak_1\n", "ak_1\r\nx: y", "ak 1", "ü", undefined, null])(
    "is refused when it returns %j",
    async (token) => {
      const server = await hostileServer();
      const { clerk } = testClient(server.url, { token: () => token as string });
      const error = await rejection(clerk.getApplication(input));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toMatch(/^token /);
      expect(server.received).toEqual([]);
    },
  );
});

it("does not refresh a token that is a string", async () => {
  const server = await hostileServer({ status: 401 });
  const { clerk } = testClient(server.url);
  expect((await rejection(clerk.getApplication(input))).attempts).toBe(1);
});

it.each([undefined, null, ""])(
  "rejects the first call, not the construction, when the token is %j",
  async (token) => {
    const server = await hostileServer();
    for (const source of [token as string, () => token as string]) {
      const { clerk } = testClient(server.url, { token: source });
      const error = await rejection(clerk.getApplication(input));
      expect(error).toBeInstanceOf(TypeError);
      expect(error.message).toBe(
        "token is missing: pass a platform API key (ak_…); if it comes from an environment variable such as CLERK_PLATFORM_API_KEY, set that where this program runs",
      );
      await expect(clerk.raw.GET("/platform/applications")).rejects.toThrow("token is missing");
    }
    expect(server.received).toEqual([]);
  },
);

it.each(["sk_test_1", "pk_live_1", "ak_1\n", " ak_1", "ak_ü", {}])(
  "refuses the token %j at construction, saying which is needed",
  (token) => {
    const options = { token: token as TokenSource };
    expect(() => createPlatformClient(options)).toThrow(TypeError);
    expect(() => createPlatformClient(options)).toThrow(/^token /);
    expect(() => createPlatformClient({ ...options, baseUrl: "https://proxy.example" })).toThrow(TypeError);
  },
);

it("a client without a token needs a baseUrl", async () => {
  expect(() => createPlatformClient()).toThrow(TypeError);
  expect(() => createPlatformClient({})).toThrow(/ak_…/);
  const server = await hostileServer();
  const clerk = createPlatformClient({ baseUrl: server.url });
  await clerk.getApplication(input);
  expect(server.received[0]?.headers).not.toHaveProperty("authorization");
});

it("overrides an authorization header of the caller with the token", async () => {
  const server = await hostileServer();
  const { clerk } = testClient(server.url, { token: "ak_1" });
  await clerk.getApplication(input, { headers: { Authorization: "Bearer other" } });
  expect(server.received[0]?.headers.authorization).toBe("Bearer ak_1");
});

describe("in a browser", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it("refuses a token that every visitor could read, unless told otherwise", () => {
    vi.stubGlobal("document", {});
    expect(() => createPlatformClient({ token: "ak_1" })).toThrow(/browser.*dangerouslyAllowBrowser/);
    expect(() => createPlatformClient({ token: "ak_1", baseUrl: "/api/clerk" })).toThrow(TypeError);
    createPlatformClient({ token: "ak_1", dangerouslyAllowBrowser: true });
  });

  it("accepts a proxy without a token, and a function that gets a token of the visitor's own", () => {
    vi.stubGlobal("document", {});
    createPlatformClient({ baseUrl: "/api/clerk" });
    createPlatformClient({ token: () => "oat_1" });
  });
});
