import { adminSecretsStore, reset as resetBindings } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { upstreamOf } from "../../test/upstream.ts";
import { createWorkersClient } from "./create-workers-client.ts";

const upstream = upstreamOf("client");
const baseUrl = upstream.env.CLERK_PLATFORM_API_URL;

beforeEach(() => upstream.reset("small"));
afterEach(() => resetBindings());

const failure = async (call: PromiseLike<unknown>): Promise<Error> => {
  try {
    await call;
  } catch (error) {
    return error as Error;
  }
  throw new Error("nothing failed");
};

describe("createWorkersClient", () => {
  it("works with the imported env and with a passed env", async () => {
    expect((await createWorkersClient(env, { baseUrl }).listApplications()).length).toBeGreaterThan(0);
    expect((await createWorkersClient(upstream.env).listApplications()).length).toBeGreaterThan(0);
  });

  it("names the missing binding and the command that creates it", () => {
    expect(() => createWorkersClient({} as Env)).toThrow(
      /^CLERK_PLATFORM_API_KEY is not bound: run "npx wrangler secret put CLERK_PLATFORM_API_KEY"/,
    );
    expect(() => createWorkersClient({ OTHER: "  " }, { keyBinding: "OTHER" })).toThrow(
      /^OTHER is empty: run "npx wrangler secret put OTHER"/,
    );
    expect(() => createWorkersClient(env, { fetch: undefined })).toThrow(
      /^fetch is not a service binding: add "services"/,
    );
    expect(() => createWorkersClient(env, { fetch: {} as Fetcher })).toThrow(
      /^fetch is not a service binding/,
    );
  });

  it("sends through a service binding", async () => {
    const seen: string[] = [];
    const service = {
      label: "a method needs its object",
      fetch(input: string, init?: RequestInit): Promise<Response> {
        seen.push(this.label);
        return fetch(input, init);
      },
    };
    await createWorkersClient(env, { baseUrl, fetch: service }).listApplications();
    expect(seen).toEqual(["a method needs its object"]);
    // A real service binding: the Worker itself, which has no such path.
    const other = createWorkersClient(env, { baseUrl, fetch: env.SELF });
    expect(await failure(other.listApplications())).toMatchObject({ name: "ApiError", status: 404 });
  });
});

describe("an API key in the Secrets Store", () => {
  const stored = () => createWorkersClient(env, { keyBinding: "STORED_KEY", baseUrl });

  it("is read once per isolate, and again when the service rejects it", async () => {
    using admin = adminSecretsStore(env.STORED_KEY);
    const id = await admin.create("ak_test\n");
    let reads = 0;
    const STORED_KEY = {
      get() {
        reads++;
        return env.STORED_KEY.get();
      },
    };
    const client = () => createWorkersClient({ STORED_KEY }, { keyBinding: "STORED_KEY", baseUrl });
    const first = client();
    await Promise.all([first.listApplications(), first.listDomains()]);
    await client().listApplications();
    expect(reads).toBe(1);

    // The key was rotated: the service rejects the old one, the store has the new one.
    const rotated = (await upstream.control("keys", {})) as { token: string };
    await upstream.control("keys/revoke", { token: "ak_test" });
    await admin.update(rotated.token, id);
    await client().listApplications();
    await client().listApplications();
    expect(reads).toBe(2);
  });

  it("is read from the binding in keyBinding", async () => {
    using admin = adminSecretsStore(env.STORED_KEY);
    await admin.create("ak_test");
    expect((await stored().listApplications()).length).toBeGreaterThan(0);
  });

  it("fails with the binding and its command when it cannot be read, and is read again later", async () => {
    const client = createWorkersClient(env, { keyBinding: "ABSENT_KEY", baseUrl });
    const error = await failure(client.listApplications());
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toMatch(
      /^ABSENT_KEY could not be read from the Secrets Store \(.+\): try again; if the secret does not exist, run "npx wrangler secrets-store secret create/,
    );
    using admin = adminSecretsStore(env.ABSENT_KEY);
    await admin.create("ak_test");
    expect((await client.listApplications()).length).toBeGreaterThan(0);
  });

  it("never appears in an error", async () => {
    const OTHER = { get: async () => "sk_live_a_secret" };
    const error = await failure(
      createWorkersClient({ OTHER }, { keyBinding: "OTHER", baseUrl }).listApplications(),
    );
    expect(error.message).toContain("needs a platform API key (ak_…)");
    expect(error.message + error.stack).not.toContain("a_secret");
  });
});
