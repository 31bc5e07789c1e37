import { spawn } from "node:child_process";
import { channel } from "node:diagnostics_channel";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { inspect } from "node:util";
import type { ResponseEvent } from "@clerk-platform/core";
import { type EmulatorServer, serve } from "@clerk-platform/emulator/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createNodeClient } from "./create-node-client.ts";

let server: EmulatorServer;
let folder: string;
let keyFile: string;

beforeEach(async () => {
  server = await serve();
  folder = await mkdtemp(join(tmpdir(), "node-client-"));
  keyFile = join(folder, "key");
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe("createNodeClient", () => {
  it("reads the key and the base URL from the environment", async () => {
    const env = { CLERK_PLATFORM_API_KEY: server.token, CLERK_PLATFORM_API_URL: server.url };
    const clerk = createNodeClient({ env });
    expect(await clerk.listApplications()).toEqual([]);
    expect(inspect(clerk, { depth: 5 })).not.toContain(server.token);
    await clerk.close();
  });

  it("prefers options over the environment", async () => {
    const env = { CLERK_PLATFORM_API_KEY: "ak_wrong", CLERK_PLATFORM_API_URL: "http://127.0.0.1:1" };
    await using clerk = createNodeClient({ env, token: server.token, baseUrl: server.url });
    expect(await clerk.listApplications()).toEqual([]);
  });

  it("can be created without a key, and names the variables to set at the first call", async () => {
    for (const env of [{}, { CLERK_PLATFORM_API_KEY: " " }]) {
      await using clerk = createNodeClient({ env: { ...env, CLERK_PLATFORM_API_URL: server.url } });
      await expect(clerk.listApplications()).rejects.toThrow(
        new TypeError(
          "no platform API key: set CLERK_PLATFORM_API_KEY to it (ak_…), or CLERK_PLATFORM_API_KEY_FILE to a file that holds it, before the client or proxy is created",
        ),
      );
    }
    expect(server.emulator.requests()).toEqual([]);
  });

  it("throws for a key of the wrong kind when it is created", () => {
    const env = { CLERK_PLATFORM_API_KEY: "sk_test_x" };
    expect(() => createNodeClient({ env })).toThrow("token is the secret key of an instance (sk_…)");
  });

  it("reads the key file at the first call, and again after a 401", async () => {
    await using clerk = createNodeClient({
      env: { CLERK_PLATFORM_API_KEY_FILE: keyFile, CLERK_PLATFORM_API_URL: server.url },
    });
    await writeFile(keyFile, `\uFEFF${server.token}\n`);
    expect(await clerk.listApplications()).toEqual([]);
    const next = server.emulator.addKey();
    await writeFile(keyFile, next);
    expect(await clerk.listApplications()).toEqual([]);
    server.emulator.revokeKey(server.token);
    expect(await clerk.listApplications()).toEqual([]);
    expect(server.emulator.requests().map(({ status }) => status)).toEqual([200, 401, 200, 200]);
  });

  it.each([
    ["is missing", undefined, "cannot be read (ENOENT)"],
    ["is empty", " \n", "is empty"],
    ["holds two lines", "ak_first\nak_second", "more than one key"],
  ])(
    "names the variable and the path when the key file %s, and works once the file is fixed",
    async (_, content, problem) => {
      await using clerk = createNodeClient({
        env: { CLERK_PLATFORM_API_KEY_FILE: keyFile, CLERK_PLATFORM_API_URL: server.url },
      });
      if (content !== undefined) await writeFile(keyFile, content);
      const failure = await clerk.listApplications().catch((error: Error) => error.message);
      expect(failure).toContain(`CLERK_PLATFORM_API_KEY_FILE names ${keyFile}`);
      expect(failure).toContain(problem);
      expect(failure).not.toContain("ak_first");
      await writeFile(keyFile, server.token);
      expect(await clerk.listApplications()).toEqual([]);
    },
  );

  it("publishes redacted events only while a channel has subscribers", async () => {
    await using clerk = createNodeClient({ env: {}, token: server.token, baseUrl: server.url });
    const events: ResponseEvent[] = [];
    const subscriber = (event: unknown): void => void events.push(event as ResponseEvent);
    await clerk.listApplications();
    channel("clerk-platform:response").subscribe(subscriber);
    await clerk.listApplications();
    channel("clerk-platform:response").unsubscribe(subscriber);
    await clerk.listApplications();
    expect(events).toMatchObject([{ operation: "listApplications", status: 200, attempt: 1 }]);
  });
});

const script = (code: string, flags: string[] = [], env: Record<string, string> = {}) => {
  const all = [
    "--conditions=@clerk-platform/source",
    "--experimental-strip-types",
    "--no-warnings",
    ...flags,
    "-e",
    code,
  ];
  return spawn(process.execPath, all, {
    cwd: import.meta.dirname,
    env: { ...process.env, CLERK_PLATFORM_API_KEY: server.token, CLERK_PLATFORM_API_URL: server.url, ...env },
  });
};

describe("a process", () => {
  it("logs to stderr without secrets, and exits despite kept-alive connections", async () => {
    const child = script(
      `const { createNodeClient } = require("@clerk-platform/node");
       createNodeClient().listApplications().then((list) => console.log(list.length));`,
      [],
      { CLERK_PLATFORM_DEBUG: "1" },
    );
    const [out, err, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "exit"),
    ]);
    expect([out, code]).toEqual(["0\n", 0]);
    expect(err).toMatch(
      /clerk-platform onResponse operation=listApplications method=GET url=http.* status=200/,
    );
    expect(err).not.toContain(server.token);
  });

  it("exits despite kept-alive connections of undici", async () => {
    const child = script(
      `import { createNodeClient } from "@clerk-platform/node";
       await createNodeClient({ undici: true }).listApplications();`,
      ["--input-type=module"],
    );
    const [err, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
    expect([err, code]).toEqual(["", 0]);
  });
});
