import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { hanging } from "../../test/hanging-transport.ts";
import { upstreamOf } from "../../test/upstream.ts";
import {
  createWorkersClient,
  fromService,
  isApiError,
  isInvalidResponseError,
  isOutcomeUnknownError,
  isPlatformError,
} from "../index.ts";

const upstream = upstreamOf("default");
const clerk = fromService(env.CLERK);

/** An instance with many users. */
async function users(count = 60): Promise<{ applicationID: string; envOrInsID: string }> {
  await upstream.reset({ applications: [{ name: "Acme", users: count }] });
  const [application] = await createWorkersClient(upstream.env).listApplications();
  return { applicationID: application!.application_id, envOrInsID: "development" };
}

const failure = async (call: PromiseLike<unknown>): Promise<Error> => {
  try {
    await call;
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing failed");
};

beforeEach(() => upstream.reset("small"));

describe("a call over RPC", () => {
  it("returns the same data as the client", async () => {
    const created = await clerk.createApplication({ body: { name: "Globex" } });
    const direct = createWorkersClient(upstream.env);
    const { applicationID } = { applicationID: created.application_id };
    expect(await clerk.getApplication({ applicationID })).toEqual(
      await direct.getApplication({ applicationID }),
    );
  });

  it("rejects with a complete error that works with the guards", async () => {
    const error = await failure(clerk.getApplication({ applicationID: "app_unknown" }));
    expect(isApiError(error, { status: 404, code: "resource_not_found" })).toBe(true);
    expect(error).toMatchObject({
      operation: "getApplication",
      method: "GET",
      attempts: 1,
      traceId: expect.stringMatching(/^\w{32}$/),
      missingScopes: [],
      errors: [{ code: "resource_not_found" }],
      message: expect.stringMatching(/^getApplication: 404 resource_not_found: .*app_unknown\)$/),
    });
    // Also without `fromService`.
    const raw = await failure(env.CLERK.getApplication({ applicationID: "app_unknown" }));
    expect(raw).toMatchObject({ status: 404, code: "resource_not_found", name: "ApiError" });
    expect(isApiError(raw, { status: 404, code: "resource_not_found" })).toBe(true);
  });

  it("rejects with OutcomeUnknownError and its cause when the outcome is unknown", async () => {
    await upstream.control("faults", { kind: "reset-after-commit", operation: "createApplication" });
    const error = await failure(clerk.createApplication({ body: { name: "Acme" } }));
    expect(isOutcomeUnknownError(error) && error.check).toBe("look at listApplications before you repeat it");
    expect(isPlatformError(error.cause) && error.cause.name).toBe("ConnectionError");
  });

  it("carries files with their names and types", async () => {
    const { applicationID } = await users();
    const bytes = Uint8Array.from(atob("R0lGODlhAQABAAAAACwAAAAAAQABAAA="), (c) => c.charCodeAt(0));
    const file = new File([bytes], "logo.gif", { type: "image/gif" });
    // The emulator accepts only images, by the type of the file.
    const { application_id } = await clerk.uploadApplicationLogo({ applicationID, body: { file } });
    expect(application_id).toBe(applicationID);
  });

  it("is cancelled upstream when the caller aborts", async () => {
    const controller = new AbortController();
    const call = failure(
      fromService(env.HANGING).getApplication({ applicationID: "app_1" }, { signal: controller.signal }),
    );
    await expect.poll(() => hanging.length).toBe(1);
    controller.abort(new Error("had enough"));
    expect((await call).message).toBe("had enough");
    await expect.poll(() => hanging[0]!.aborted).toBe(true);
    expect(
      (await failure(clerk.getApplication({ applicationID: "app_1" }, { signal: controller.signal })))
        .message,
    ).toBe("had enough");
  });

  it("removes its listener from the signal and ends the entrypoint's invocation", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const counting = new Proxy(signal, {
      get(target, name) {
        if (name === "addEventListener") listeners++;
        if (name === "removeEventListener") listeners--;
        const value = Reflect.get(target, name, target);
        return typeof value === "function" ? value.bind(target) : value;
      },
    });
    const endings: Promise<boolean>[] = [];
    /** Calls like `fromService`, and records how the signal promise resolves. */
    const seeing = new Proxy(env.CLERK, {
      get: (target, name) => (input: object, options: { aborted?: () => Promise<boolean> }) => {
        if (options.aborted) endings.push(options.aborted());
        return (target as never as Record<string | symbol, (...all: unknown[]) => unknown>)[name]!(
          input,
          options,
        );
      },
    });
    const { applicationID } = await users();
    const watched = fromService(seeing);
    const target = { applicationID, envOrInsID: "development" };
    await watched.getApplication({ applicationID }, { signal: counting });
    await failure(watched.getApplication({ applicationID: "app_unknown" }, { signal: counting }));
    await watched.listInstanceUsers(target, { signal: counting });
    for await (const _ of watched.listInstanceUsers(target, { signal: counting })) break;
    expect(await Promise.all(endings)).toEqual([false, false, false, false]);
    expect(listeners).toBe(0);
  });

  it("names inputs and options that cannot be passed over RPC", async () => {
    class Name {}
    const cloned = await failure(clerk.createApplication({ body: { name: new Name() as string } }));
    expect(cloned).toBeInstanceOf(TypeError);
    expect(cloned.message).toMatch(
      /^createApplication: the input cannot cross RPC: pass plain data \(.*Name/,
    );
    const called = await failure(clerk.createApplication({ body: { name: (() => "x") as never } }));
    expect(called.message).toMatch(/^createApplication: the input cannot cross RPC: pass plain data/);
    expect((await upstream.operations()).includes("createApplication")).toBe(false);
    const option = await failure(clerk.getApplication({ applicationID: "app_1" }, { headers: { a: "b" } }));
    expect(option.message).toBe(
      'getApplication: the option "headers" does not cross RPC: set it at the entrypoint',
    );
  });

  it("masks the secrets of a call that the service repeats", async () => {
    const meta = { given: "tOpSeCrEt" };
    await upstream.control("faults", { kind: "error", status: 422, code: "form_param_invalid", meta });
    const error = await failure(clerk.getApplication({ applicationID: "app_1" }, { secrets: ["tOpSeCrEt"] }));
    expect(JSON.stringify(error)).toContain('"given":"[redacted]"');
    expect(JSON.stringify(error)).not.toContain("tOpSeCrEt");
  });

  it("names the missing binding", () => {
    expect(() => fromService(undefined as never)).toThrow(/add the Worker with the entrypoint to "services"/);
  });
});

describe("an operation that the entrypoint does not allow", () => {
  const service = env.CLERK as unknown as Record<string, (...input: unknown[]) => Promise<unknown>>;

  it.each([
    "deleteApplication",
    "raw",
    "fetch",
    "env",
    "ctx",
    "client",
    "authorize",
    "constructor",
    "__proto__",
  ])("cannot be called: %s", async (name) => {
    await expect((async () => service[name]!("http://clerk/"))()).rejects.toThrow(TypeError);
    expect(await upstream.operations()).toEqual([]);
  });

  it("is named in the error of fromService", async () => {
    const all = clerk as unknown as { deleteApplication(input: object): Promise<unknown> };
    const error = await failure(all.deleteApplication({ applicationID: "app_1" }));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(
      /^deleteApplication is not allowed by the entrypoint: add it to its `operations`/,
    );
  });

  it("depends on the props of the caller's binding", async () => {
    const confined = fromService(env.CONFINED);
    const refused = await failure(confined.updateApplication({ applicationID: "app_1", body: {} }));
    expect(isApiError(refused, { status: 403, code: "not_authorized" })).toBe(true);
    expect(await upstream.operations()).toEqual([]);
    const { url } = (await failure(confined.getApplication({ applicationID: "app_of_others" }))) as Error & {
      url: string;
    };
    expect(url).toMatch(/app_of_the_caller$/);
  });
});

describe("secrets over RPC", () => {
  const secret = /sk_(test|live)_|secret_key/;

  it("are removed from results, and include_secret_keys is rejected, without reveal", async () => {
    const created = await clerk.createApplication({ body: { name: "Globex" } });
    expect(JSON.stringify(created)).not.toMatch(secret);
    const applicationID = created.application_id;
    const asking = { include_secret_keys: true };
    const asked = (await upstream.operations()).length;
    for (const refused of [
      await failure(clerk.getApplication({ applicationID, ...asking })),
      await failure(clerk.listApplications(asking)),
      await failure(clerk.listApplications(asking).toArray()),
      await failure(env.CLERK.getApplication({ applicationID, ...asking })),
      await failure(env.CLERK.getApplication({ applicationID, include_secret_keys: "true" as never })),
      await failure(fromService(env.REVEALING).listApplications(asking)),
    ]) {
      expect(isApiError(refused, { status: 403, code: "secrets_not_allowed" })).toBe(true);
    }
    expect((await upstream.operations()).length).toBe(asked);
    const revealed = await fromService(env.REVEALING).getApplication({ applicationID, ...asking });
    expect(JSON.stringify(revealed)).toMatch(secret);
  });

  it("are removed from each item and page of a list", async () => {
    const [application] = await clerk.listApplications();
    const target = { applicationID: application!.application_id, envOrInsID: "development" };
    await createWorkersClient(upstream.env).patchConfig({
      ...target,
      body: { connection_oauth_google: { client_id: "kept", client_secret: "GOCSPX-topsecret" } },
    });
    const config = JSON.stringify(await clerk.getConfig(target));
    expect(config).toContain("kept");
    expect(config).not.toMatch(/topsecret|client_secret/);
    for await (const page of clerk.listApplications().pages())
      expect(JSON.stringify(page)).not.toMatch(secret);
    for await (const item of clerk.listApplications()) expect(JSON.stringify(item)).not.toMatch(secret);
  });
});

describe("a list over RPC", () => {
  it("prefetches at most ten pages for any prefetch value", async () => {
    const target = await users(600);
    const before = (await upstream.operations()).length;
    for await (const _ of clerk.listInstanceUsers({ ...target, limit: 1 }, { prefetch: 1e9 })) break;
    const asked = (await upstream.operations()).slice(before).length;
    // Ten pages ahead, plus the buffer of the runtime's pipe.
    expect(asked).toBeLessThan(40);
    const wrong = await failure(clerk.listInstanceUsers(target, { prefetch: "all" as never }).toArray());
    expect(wrong.message).toContain("prefetch must be a non-negative number");
  });

  it("can be awaited, iterated, paged and collected like a list of the client", async () => {
    const target = await users();
    const direct = createWorkersClient(upstream.env);
    const list = clerk.listInstanceUsers({ ...target, limit: 25 });
    const expected = await direct.listInstanceUsers({ ...target, limit: 25 });
    expect(await list).toEqual(expected);
    const sizes: number[] = [];
    for await (const { data } of list.pages()) sizes.push(data.length);
    expect(sizes).toEqual([25, 25, 10]);
    expect((await list.toArray()).length).toBe(60);
    expect(await clerk.listInstanceUsers(target).toArray()).toEqual(
      await direct.listInstanceUsers(target).toArray(),
    );
  });

  it("fetches only the pages that are read", async () => {
    const target = await users(600);
    const before = (await upstream.operations()).length;
    for await (const _ of clerk.listInstanceUsers({ ...target, limit: 10 })) break;
    await clerk.listInstanceUsers(target).toArray({ limit: 5 });
    // The runtime's pipe buffers some pages; the other sixty are never requested.
    expect((await upstream.operations()).slice(before).length).toBeLessThan(20);
  });

  it("is a stream of JSON lines without fromService", async () => {
    const target = await users();
    const stream = await env.CLERK.listInstanceUsers(target);
    const lines = (await new Response(stream).text()).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line).id).length).toBe(60);
  });

  it("rejects after the items before the failure, with an error that works with the guards", async () => {
    const target = await users(600);
    const read: unknown[] = [];
    const error = await failure(
      (async () => {
        for await (const user of clerk.listInstanceUsers({ ...target, limit: 100 })) {
          read.push(user);
          if (read.length === 1) {
            await upstream.control("faults", { kind: "html-body", operation: "listInstanceUsers" });
          }
        }
      })(),
    );
    expect(read.length % 100).toBe(0);
    expect(read.length).toBeLessThan(600);
    expect(isInvalidResponseError(error)).toBe(true);
    const awaited = await failure(clerk.listInstanceUsers({ ...target, applicationID: "app_unknown" }));
    expect(isApiError(awaited, { status: 404 })).toBe(true);
  });

  it("stops when the caller aborts", async () => {
    const target = await users();
    const controller = new AbortController();
    const read: unknown[] = [];
    const error = await failure(
      (async () => {
        for await (const user of clerk.listInstanceUsers(
          { ...target, limit: 10 },
          { signal: controller.signal },
        )) {
          if (read.push(user) === 15) controller.abort(new Error("had enough"));
        }
      })(),
    );
    expect(error.message).toBe("had enough");
    expect(read.length).toBe(15);
  });
});
