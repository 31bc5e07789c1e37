import { createExecutionContext, reset as resetBindings, waitOnExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { createPlatformClient } from "@clerk-platform/core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { upstreamOf } from "../../test/upstream.ts";
import { createWorkersClient, isApiError, isConnectionError, type PlatformClient } from "../index.ts";
import {
  type CacheOptions,
  type CacheStore,
  cacheApiStore,
  cacheStatus,
  cachingTransport,
  createCachedClient,
  kvStore,
} from "./index.ts";

const upstream = upstreamOf("cache");
const direct = createWorkersClient(upstream.env);
let count = 0;
let applicationID: string;
let other: string;
let ctx = createExecutionContext();

beforeEach(async () => {
  ctx = createExecutionContext();
  // Each test uses its own ids, because invalidations outlive the test.
  await upstream.reset({ applications: ++count });
  applicationID = (await direct.createApplication({ body: { name: "Acme" } })).application_id;
  other = (await direct.createApplication({ body: { name: "Globex" } })).application_id;
});
afterEach(() => resetBindings());

/** A client with a replaceable transport, and the requests that it sent. */
function cached(options: Partial<CacheOptions> = {}, bindings: typeof upstream.env = upstream.env) {
  const sent: string[] = [];
  const world = { transport: (url: string, init: RequestInit): Promise<Response> => fetch(url, init) };
  const clerk = createCachedClient(bindings, {
    retry: 0,
    fetch: (url, init) => {
      sent.push(`${init.method} ${new URL(url).pathname.split("/").slice(3).join("/")}`);
      expect(JSON.stringify(init.headers)).not.toContain("x-clerk-platform-call");
      return world.transport(url, init);
    },
    cache: {
      store: kvStore(env.CACHE),
      ttl: { getApplication: 60, listApplications: 60, listInstanceUsers: 60 },
      waitUntil: (promise) => ctx.waitUntil(promise),
      ...options,
    },
  });
  return { clerk, sent, world };
}

const settle = (): Promise<void> => waitOnExecutionContext(ctx);
const read = async (clerk: PlatformClient, id = applicationID) => {
  const application = await clerk.getApplication({ applicationID: id });
  await settle();
  return [cacheStatus(application)?.state, application.name];
};

describe("a cached read", () => {
  it("sends one request for each token and input", async () => {
    const { clerk, sent } = cached();
    expect(await read(clerk)).toEqual(["miss", "Acme"]);
    expect(await read(clerk)).toEqual(["hit", "Acme"]);
    expect(await read(clerk, other)).toEqual(["miss", "Globex"]);
    expect(sent).toHaveLength(2);
    const stranger = (await upstream.control("keys", { workspace: "elsewhere" })) as { token: string };
    const elsewhere = cached({}, { ...upstream.env, CLERK_PLATFORM_API_KEY: stranger.token });
    await expect(elsewhere.clerk.getApplication({ applicationID })).rejects.toMatchObject({ status: 404 });
  });

  it("is not shared between services, tenants or requests without a token", async () => {
    const serving = (name: string) => {
      const asked: string[] = [];
      const transport = cachingTransport(
        {
          store: kvStore(env.CACHE),
          ttl: { getApplication: 60 },
          waitUntil: (promise) => ctx.waitUntil(promise),
        },
        async (url) => {
          asked.push(url);
          return Response.json({ name });
        },
      );
      const ask = async (baseUrl: string, headers: Record<string, string>) => {
        const clerk = createPlatformClient({ token: "ak_same", baseUrl, fetch: transport, retry: 0 });
        const { name: seen } = (await clerk.getApplication({ applicationID }, { headers })) as {
          name: string;
        };
        await settle();
        return seen;
      };
      return { asked, ask, transport };
    };
    const first = serving("of A");
    expect(await first.ask("https://a.example/v1", { "x-tenant": "A", traceparent: "1" })).toBe("of A");
    expect(await first.ask("https://a.example/v1", { "X-Tenant": "A", traceparent: "2" })).toBe("of A");
    expect(first.asked).toHaveLength(1);
    const second = serving("of B");
    expect(await second.ask("https://a.example/v1", { "x-tenant": "A" })).toBe("of A");
    expect(await second.ask("https://a.example/v1", { "x-tenant": "B" })).toBe("of B");
    expect(await second.ask("https://a.example/v1", {})).toBe("of B");
    expect(await second.ask("https://b.example/v1", { "x-tenant": "A" })).toBe("of B");
    expect(await second.ask("https://a.example/tenant-b/v1", { "x-tenant": "A" })).toBe("of B");
    const nobody = createPlatformClient({
      baseUrl: "https://a.example/v1",
      fetch: serving("of C").transport,
    });
    await nobody.getApplication({ applicationID });
    await settle();
    const other = createPlatformClient({ baseUrl: "https://a.example/v1", fetch: serving("of D").transport });
    expect(await other.getApplication({ applicationID })).toMatchObject({ name: "of D" });
  });

  it("caches pages of lists and raw calls", async () => {
    const { clerk, sent } = cached();
    const page = await clerk.listApplications();
    await settle();
    expect(cacheStatus(page)).toMatchObject({ state: "miss" });
    expect(cacheStatus(await clerk.listApplications())).toMatchObject({ state: "hit" });
    expect((await clerk.listApplications().toArray()).length).toBe(page.length);
    const { response } = await clerk.raw.GET("/platform/applications");
    expect(response.headers.get("x-clerk-platform-cache")).toBe("hit");
    expect(sent).toHaveLength(1);
  });

  it("stores neither secrets nor the API key", async () => {
    const ttl = {
      getApplication: 60,
      getJWTTemplate: 60,
      getApplicationTransfer: 60,
      getConfig: 60,
      listJWTTemplates: 60,
    };
    const { clerk } = cached({ ttl });
    const target = { applicationID, envOrInsID: "development" };
    const body = {
      name: "t",
      claims: {},
      custom_signing_key: true,
      signing_algorithm: "HS256",
      signing_key: "geheim",
    };
    const template = await direct.createJWTTemplate({ ...target, body: body as never });
    const transfer = await direct.createApplicationTransfer({ applicationID });
    await direct
      .patchConfig({ ...target, body: { connection_oauth_google: { client_secret: "s3cret" } } })
      .catch(() => {});
    await clerk.getApplication({ applicationID });
    await clerk.getJWTTemplate({ ...target, templateID: template.id! });
    await clerk.getApplicationTransfer({ applicationID, transferID: transfer.id! });
    await clerk.getConfig(target);
    await settle();
    const { keys } = await env.CACHE.list();
    const values = await Promise.all(keys.map(({ name }) => env.CACHE.get(name)));
    expect(keys.length).toBeGreaterThanOrEqual(4);
    const everything = JSON.stringify([keys, values]);
    expect(everything).toContain("Acme");
    for (const secret of [
      "ak_test",
      "sk_test_",
      "sk_live_",
      "geheim",
      "s3cret",
      transfer.code!,
      applicationID.repeat(2),
    ]) {
      expect(everything).not.toContain(secret);
    }
    expect(JSON.stringify(keys)).not.toContain(applicationID);
  });

  it("does not cache requests with include_secret_keys", async () => {
    const { clerk, sent } = cached();
    for (let time = 0; time < 2; time++) {
      const application = await clerk.getApplication({ applicationID, include_secret_keys: true });
      expect(application.instances[0]!.secret_key).toMatch(/^sk_test_/);
      expect(cacheStatus(application)).toBeUndefined();
    }
    await settle();
    expect([sent.length, (await env.CACHE.list()).keys.length]).toEqual([2, 0]);
    expect((await clerk.getApplication({ applicationID })).instances[0]).not.toHaveProperty("secret_key");
  });

  it("caches only the operations in ttl, and no errors", async () => {
    const { clerk, sent } = cached({ ttl: { getApplication: 60 } });
    await clerk.listDomains();
    await clerk.listDomains();
    for (let time = 0; time < 2; time++) {
      await expect(clerk.getApplication({ applicationID: "app_unknown" })).rejects.toMatchObject({
        status: 404,
      });
    }
    expect(sent).toHaveLength(4);
  });

  it("returns stale data while it refreshes in the background", async () => {
    const { clerk } = cached({ ttl: { getApplication: 0 }, staleWhileRevalidate: 60 });
    expect(await read(clerk)).toEqual(["miss", "Acme"]);
    await direct.updateApplication({ applicationID, body: { name: "Acme Inc" } });
    expect(await read(clerk)).toEqual(["stale", "Acme"]);
    expect(await read(clerk)).toEqual(["stale", "Acme Inc"]);
  });

  it("works where waitUntil is not available", async () => {
    const { clerk } = cached({
      waitUntil: () => {
        throw new Error("no request is under way");
      },
    });
    expect((await clerk.getApplication({ applicationID })).name).toBe("Acme");
  });

  it("reports the cache status to the observer", async () => {
    const seen: unknown[] = [];
    const { clerk } = cached({ onServe: ({ operation, state }) => seen.push([operation, state]) });
    await read(clerk);
    await read(clerk);
    expect(seen).toEqual([
      ["getApplication", "miss"],
      ["getApplication", "hit"],
    ]);
  });
});

describe("a cached read during an outage", () => {
  const old = { ttl: { getApplication: 0 }, staleIfError: 60 };

  it.each([
    { kind: "error", status: 503 },
    { kind: "rate-limit" },
    { kind: "reset-before-commit" },
    { kind: "dropped-body" },
    { kind: "truncated-json" },
    { kind: "html-body" },
  ])("returns stale data marked as stale-if-error: $kind", async (fault) => {
    const { clerk } = cached(old);
    await read(clerk);
    await upstream.control("faults", { ...fault, operation: "getApplication" });
    const application = await clerk.getApplication({ applicationID });
    expect(application.name).toBe("Acme");
    expect(cacheStatus(application)).toMatchObject({ state: "stale-if-error", error: expect.anything() });
    expect(await read(clerk)).toEqual(["miss", "Acme"]);
  });

  it("returns stale data when the service is too slow", async () => {
    const { clerk, world } = cached({ ...old, slowAfterMs: 20 });
    await read(clerk);
    world.transport = () => new Promise(() => {});
    const application = await clerk.getApplication({ applicationID });
    expect(cacheStatus(application)).toMatchObject({ state: "stale-if-error" });
  });

  it("fails when staleIfError is not set", async () => {
    const { clerk, world } = cached({ ttl: { getApplication: 0 } });
    await read(clerk);
    world.transport = async () => {
      throw new TypeError("Network connection lost.");
    };
    const error = await Promise.resolve(clerk.getApplication({ applicationID })).catch(
      (error: unknown) => error,
    );
    expect(isConnectionError(error)).toBe(true);
    world.transport = async () => new Response("<html>", { status: 200 });
    await expect(clerk.getApplication({ applicationID })).rejects.toMatchObject({
      name: "InvalidResponseError",
    });
  });

  it("passes a 404 on instead of returning stale data", async () => {
    const { clerk } = cached(old);
    await read(clerk);
    await direct.deleteApplication({ applicationID });
    const error = await Promise.resolve(clerk.getApplication({ applicationID })).catch(
      (error: unknown) => error,
    );
    expect(isApiError(error, { status: 404 })).toBe(true);
  });

  it("rejects an aborted call with its reason, not with stale data", async () => {
    const { clerk, world } = cached(old);
    await read(clerk);
    world.transport = (_, { signal }) =>
      new Promise((_, reject) => signal!.addEventListener("abort", () => reject(signal!.reason)));
    const controller = new AbortController();
    const call = Promise.resolve(clerk.getApplication({ applicationID }, { signal: controller.signal }));
    controller.abort(new Error("had enough"));
    await expect(call).rejects.toThrow("had enough");
  });

  it("caches a late response for the next call, and sends no second request meanwhile", async () => {
    const { clerk, sent, world } = cached({ ...old, staleIfError: 600, ttl: { getApplication: 0 } });
    const kept = cached({ ...old, ttl: { getApplication: 60 }, slowAfterMs: 20 });
    await read(clerk);
    await direct.updateApplication({ applicationID, body: { name: "Acme Inc" } });
    let release = (): void => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const signals: AbortSignal[] = [];
    world.transport = async (url, init) => {
      signals.push(init.signal!);
      await slow;
      return fetch(url, init);
    };
    const impatient = cached({ ...old, slowAfterMs: 20 });
    impatient.world.transport = world.transport;
    const first = await impatient.clerk.getApplication({ applicationID });
    expect(cacheStatus(first)).toMatchObject({
      state: "stale-if-error",
      error: { message: "the service took longer than 20 ms" },
    });
    const second = await impatient.clerk.getApplication({ applicationID });
    expect(cacheStatus(second)).toMatchObject({
      state: "stale-if-error",
      error: "the service is slow, and a refresh is already under way",
    });
    expect([impatient.sent.length, signals[0]!.aborted]).toEqual([1, false]);
    release();
    await settle();
    expect(await read(kept.clerk)).toEqual(["hit", "Acme Inc"]);
    expect([kept.sent.length, sent.length]).toEqual([0, 1]);
  });

  it("reads the body of an error response to its end to free the connection", async () => {
    const { clerk, world } = cached(old);
    await read(clerk);
    let response: Response | undefined;
    world.transport = async () => {
      response = new Response("busy".repeat(1000), { status: 503 });
      return response;
    };
    const application = await clerk.getApplication({ applicationID });
    expect(cacheStatus(application)).toMatchObject({ error: "the service responded with status 503" });
    expect(response!.bodyUsed).toBe(true);
  });

  it("works without the store when the store is down", async () => {
    const broken: CacheStore = {
      get: async () => Promise.reject(new Error("KV is gone")),
      put: async () => Promise.reject(new Error("KV is gone")),
    };
    const { clerk } = cached({ store: broken });
    expect(await read(clerk)).toEqual(["miss", "Acme"]);
    await clerk.updateApplication({ applicationID, body: { name: "Acme Inc" } });
    expect(await read(clerk)).toEqual(["miss", "Acme Inc"]);
  });
});

describe("a broken cache store", () => {
  const never = (): Promise<never> => new Promise(() => {});
  it.each<[string, CacheStore]>([
    ["hangs", { get: never, put: never }],
    [
      "throws",
      {
        get: () => {
          throw new Error("KV is gone");
        },
        put: () => {
          throw new Error("KV is gone");
        },
      },
    ],
    ["returns nothing", { get: async () => undefined as never, put: async () => {} }],
    ["returns garbage", { get: async () => [{}, 7, "{"] as never, put: async () => {} }],
  ])("that %s delays neither reads nor writes", async (_, store) => {
    ctx = createExecutionContext();
    const { clerk, sent } = cached({ store, storeTimeoutMs: 10, waitUntil: () => {} });
    const application = await clerk.getApplication({ applicationID }, { timeoutMs: 20_000 });
    expect([cacheStatus(application)?.state, application.name]).toEqual(["miss", "Acme"]);
    await clerk.updateApplication({ applicationID, body: { name: "Acme Inc" } });
    expect((await clerk.getApplication({ applicationID })).name).toBe("Acme Inc");
    expect(sent).toHaveLength(3);
  });

  it("that is slow is written in the background", async () => {
    const store = kvStore(env.CACHE);
    let release = (): void => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    const put: CacheStore["put"] = async (...entry) => {
      await slow;
      return store.put(...entry);
    };
    const { clerk } = cached({ store: { get: store.get, put }, storeTimeoutMs: 10 });
    await clerk.getApplication({ applicationID });
    expect((await env.CACHE.list()).keys).toHaveLength(0);
    release();
    await settle();
    expect((await env.CACHE.list()).keys).toHaveLength(1);
  });
});

describe("identical concurrent reads", () => {
  it("share one request, and one write of the store", async () => {
    let puts = 0;
    const kv = kvStore(env.CACHE);
    const store: CacheStore = {
      get: kv.get,
      put: (...entry) => {
        puts++;
        return kv.put(...entry);
      },
    };
    const { clerk, sent } = cached({ store });
    const calls = Array.from({ length: 20 }, () => clerk.getApplication({ applicationID }));
    const names = (await Promise.all(calls)).map(({ name }) => name);
    await settle();
    expect([new Set(names).size, sent.length, puts]).toEqual([1, 1, 1]);
  });

  it("share an error response", async () => {
    const { clerk, sent } = cached();
    const calls = ["app_unknown", "app_unknown"].map((id) => clerk.getApplication({ applicationID: id }));
    const results = await Promise.allSettled(calls);
    expect(results.map((result) => (result as PromiseRejectedResult).reason.status)).toEqual([404, 404]);
    expect(sent).toHaveLength(1);
  });

  it("reject for the caller that aborts; the request is cancelled when all callers have aborted", async () => {
    const { clerk, world } = cached();
    const signals: AbortSignal[] = [];
    let release = (): void => {};
    const slow = new Promise<void>((resolve) => {
      release = resolve;
    });
    world.transport = async (url, init) => {
      signals.push(init.signal!);
      await slow;
      return fetch(url, init);
    };
    const [one, two] = [new AbortController(), new AbortController()];
    const call = ({ signal }: AbortController, id: string) =>
      Promise.resolve(clerk.getApplication({ applicationID: id }, { signal }));
    const impatient = call(one, applicationID);
    const patient = call(two, applicationID);
    const alone = call(one, other);
    await expect.poll(() => signals.length).toBe(2);
    one.abort(new Error("had enough"));
    await expect(impatient).rejects.toThrow("had enough");
    await expect(alone).rejects.toThrow("had enough");
    expect(signals.map(({ aborted }) => aborted).sort()).toEqual([false, true]);
    release();
    expect((await patient).name).toBe("Acme");
  });
});

describe("a write through a cached client", () => {
  it("invalidates the reads that it changed along the resource tree, and no others", async () => {
    const { clerk } = cached();
    const users = { applicationID, envOrInsID: "development" };
    await clerk.listApplications();
    await clerk.listInstanceUsers(users);
    await read(clerk);
    await read(clerk, other);
    await clerk.updateApplication({ applicationID, body: { name: "Acme Inc" } });
    expect(await read(clerk)).toEqual(["miss", "Acme Inc"]);
    expect(cacheStatus(await clerk.listApplications())).toMatchObject({ state: "miss" });
    expect(await read(clerk, other)).toEqual(["hit", "Globex"]);
    expect(cacheStatus(await clerk.listInstanceUsers(users))).toMatchObject({ state: "hit" });
  });

  it("invalidates reads when its outcome is unknown", async () => {
    const { clerk } = cached();
    await read(clerk);
    await upstream.control("faults", { kind: "reset-after-commit", operation: "updateApplication" });
    await Promise.resolve(clerk.updateApplication({ applicationID, body: { name: "Acme Inc" } })).catch(
      () => {},
    );
    expect(await read(clerk)).toEqual(["miss", "Acme Inc"]);
  });

  it("invalidates nothing when the service rejects it", async () => {
    const { clerk } = cached();
    await read(clerk);
    await upstream.control("faults", {
      kind: "error",
      status: 422,
      body: "json",
      operation: "updateApplication",
    });
    await Promise.resolve(clerk.updateApplication({ applicationID, body: { name: "x" } })).catch(() => {});
    expect(await read(clerk)).toEqual(["hit", "Acme"]);
  });

  it("discards the response of a read that was sent before it and arrived after it", async () => {
    const { clerk, world } = cached();
    let release = (): void => {};
    world.transport = async (url, init) => {
      const response = await fetch(url, init);
      const bytes = await response.arrayBuffer();
      world.transport = (url, init) => fetch(url, init);
      await new Promise<void>((resolve) => (release = resolve));
      return new Response(bytes, response);
    };
    const slow = clerk.getApplication({ applicationID });
    await expect.poll(() => release.toString()).not.toBe((() => {}).toString());
    await clerk.updateApplication({ applicationID, body: { name: "Acme Inc" } });
    release();
    expect((await slow).name).toBe("Acme");
    expect(await read(clerk)).toEqual(["miss", "Acme Inc"]);
  });

  it("ignores outdated store entries in the isolate that wrote", async () => {
    const kv = kvStore(env.CACHE);
    let frozen: Map<string, string | null> | undefined;
    const seen = new Map<string, string | null>();
    const lagging: CacheStore = {
      async get(keys) {
        if (frozen) return keys.map((key) => frozen!.get(key) ?? null);
        const values = await kv.get(keys);
        for (const [index, key] of keys.entries()) seen.set(key, values[index]!);
        return values;
      },
      put: (key, value, seconds) => {
        seen.set(key, value);
        return kv.put(key, value, seconds);
      },
    };
    const { clerk } = cached({ store: lagging });
    await read(clerk);
    await read(clerk);
    frozen = new Map(seen);
    await clerk.updateApplication({ applicationID, body: { name: "Acme Inc" } });
    expect(await read(clerk)).toEqual(["miss", "Acme Inc"]);
  });
});

describe("the Cache API", () => {
  it("stores responses and sees writes", async () => {
    const { clerk } = cached({ store: cacheApiStore(() => caches.open("clerk")) });
    expect(await read(clerk)).toEqual(["miss", "Acme"]);
    expect(await read(clerk)).toEqual(["hit", "Acme"]);
    await clerk.updateApplication({ applicationID, body: { name: "Acme Inc" } });
    expect(await read(clerk)).toEqual(["miss", "Acme Inc"]);
  });
});

describe("cache options", () => {
  it("are rejected by name when they are invalid", () => {
    expect(() => kvStore(undefined as never)).toThrow(
      /^the KV namespace is not bound: run "npx wrangler kv namespace create CLERK_CACHE/,
    );
    expect(() => cached({ ttl: { getNothing: 1 } as never })).toThrow(
      'ttl: there is no operation "getNothing"',
    );
    expect(() => cached({ ttl: { deleteUser: 1 } as never })).toThrow(
      "ttl: deleteUser is not a read operation",
    );
    expect(() => cached({ ttl: { getApplication: -1 } })).toThrow(
      "ttl.getApplication must be a non-negative number",
    );
    expect(() => cached({ staleIfError: Number.NaN })).toThrow("staleIfError must be a non-negative number");
    expect(() => cached({ store: env.CACHE as never, ttl: {} })).not.toThrow();
    expect(() => cached({ store: {} as never })).toThrow(/^store is not a cache store/);
  });
});
