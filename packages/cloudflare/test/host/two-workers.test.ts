import { type EmulatorServer, serve } from "@clerk-platform/emulator/node";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleWorker } from "./bundle-worker.ts";

/** Before 2026-04-21, RPC passes only the message of an error. */
const today = "2026-11-01";
const before = "2025-06-01";

describe.each([
  [today, today],
  [before, before],
  [today, before],
  [before, today],
])("two Workers, the caller of %s and the other of %s", (callerDate, calleeDate) => {
  let api: EmulatorServer;
  let workers: Miniflare;
  let id: string;

  beforeAll(async () => {
    api = await serve({ seed: { applications: [{ name: "Acme", users: 1200 }] } });
    id = await firstApplication(api);
    const callee = (props: object) => ({ name: "callee", entrypoint: "Clerk", props });
    const without = { compatibilityFlags: ["no_nodejs_compat", "no_nodejs_compat_v2"] };
    const options = {
      cf: false,
      workers: [
        {
          name: "caller",
          modules: true,
          script: await bundleWorker("caller-worker"),
          compatibilityDate: callerDate,
          ...(callerDate === today && without),
          serviceBindings: { CLERK: callee({}), MODERATION: callee({ moderator: true }) },
        },
        {
          name: "callee",
          modules: true,
          script: await bundleWorker("callee-worker"),
          compatibilityDate: calleeDate,
          ...(calleeDate === today && without),
          bindings: { CLERK_PLATFORM_API_KEY: api.token, CLERK_PLATFORM_API_URL: api.url },
        },
      ],
    };
    workers = new Miniflare(convertV4MiniflareOptions(options as never) as never);
  });

  afterAll(async () => {
    await workers.dispose();
    await api.close();
  });

  const ask = async (path: string): Promise<unknown> => {
    const response = await workers.dispatchFetch(`http://caller${path}`);
    const text = await response.text();
    if (!response.ok) throw new Error(text);
    return JSON.parse(text);
  };

  it("have no Node globals", async () => {
    expect(await ask("/globals")).toEqual(["undefined", "undefined", "undefined", "undefined"]);
  });

  it("pass errors on with class and fields", async () => {
    expect(await ask("/error")).toEqual({
      status: 404,
      code: "resource_not_found",
      traceId: expect.stringMatching(/^\w{32}$/),
      operation: "getApplication",
      message: expect.stringMatching(/^getApplication: 404 [^\n]*app_unknown\)$/),
      guards: [true, true],
    });
    api.emulator.injectFault({ kind: "reset-after-commit", operation: "createApplication" });
    expect(await ask("/doubt")).toEqual([true, "ConnectionError"]);
    const bothNew = callerDate === today && calleeDate === today;
    expect(await ask("/raw-error")).toEqual({ guard: bothNew });
  });

  it("stream lists and their errors", async () => {
    expect(await ask(`/list?id=${id}`)).toBe(1200);
    expect(await ask("/list-error")).toEqual([true, expect.stringContaining("404 resource_not_found")]);
  });

  it("enforce the allowed operations and the props of the binding", async () => {
    expect(await ask("/not-allowed")).toMatch(/^deleteApplication is not allowed by the entrypoint/);
    expect(await ask("/props")).toEqual([403, 404]);
  });

  it.each([
    ...["deleteApplication", "raw", "fetch", "connect", "env", "ctx", "client", "authorize", "constructor"],
    ...["__proto__", "prototype", "toString", "valueOf", "hasOwnProperty", "__defineGetter__", "then", "dup"],
  ])("block calls to %s", async (name) => {
    const asked = api.emulator.requests().length;
    expect(await ask(`/reach?name=${name}`)).toEqual([expect.any(String), expect.any(String)]);
    expect(api.emulator.requests().length).toBe(asked);
  });
});

async function firstApplication({ baseUrl, token }: EmulatorServer): Promise<string> {
  const response = await fetch(`${baseUrl}/platform/applications`, {
    headers: { authorization: `Bearer ${token}` },
  });
  return ((await response.json()) as { application_id: string }[])[0]!.application_id;
}
