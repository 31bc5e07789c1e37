import { type ChildProcess, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { apiClient } from "../testing/api-client.ts";
import { serve } from "./serve.ts";

const folder = mkdtempSync(join(tmpdir(), "emulator-data-"));
afterAll(() => rmSync(folder, { recursive: true }));
// biome-ignore lint/suspicious/noExplicitAny: a file is spoilt on purpose.
type Spoilt = any;
let files = 0;
const freshFile = () => join(folder, `${++files}.json`);

it("keeps the state across restarts, clock and tokens included", async () => {
  const data = freshFile();
  const first = await serve({ data, seed: "small" });
  const created = await apiClient(first.emulator, first.baseUrl)("POST", "/applications", {
    fetch,
    body: { name: "Kept" },
  });
  first.emulator.advance(86_400_000);
  const token = first.emulator.addKey({ scopes: ["applications:read"] });
  await first.close();
  expect(statSync(data).mode & 0o077).toBe(0);

  const second = await serve({ data, seed: "none" });
  const call = apiClient(second.emulator, second.baseUrl);
  const read = await call("GET", `/applications/${created.body.application_id}`, { fetch, token });
  expect(read.body.name).toBe("Kept");
  expect((await call("GET", "/applications", { fetch })).body).toHaveLength(5);
  expect(second.emulator.now() - Date.now()).toBeGreaterThan(86_000_000);
  await second.close();
});

it("has written a change before it answers", async () => {
  const data = freshFile();
  const server = await serve({ data });
  const call = apiClient(server.emulator, server.baseUrl);
  for (let i = 0; i < 5; i++) {
    const { body } = await call("POST", "/applications", { fetch, body: { name: `a${i}` } });
    expect(readFileSync(data, "utf8")).toContain(body.application_id);
  }
  const many = await Promise.all(
    Array.from({ length: 50 }, () => call("POST", "/applications", { fetch, body: { name: "many" } })),
  );
  const text = readFileSync(data, "utf8");
  for (const { body } of many) expect(text).toContain(body.application_id);
  await server.close();
});

it.each(["", "{", "[]", "null", '{"format":"other"}'])("leaves a file alone that holds %j", async (text) => {
  const data = freshFile();
  writeFileSync(data, text);
  await expect(serve({ data })).rejects.toThrow(`${data} does not hold the state of an emulator`);
  expect(readFileSync(data, "utf8")).toBe(text);
});

it("answers a change that it could not write with a 500 that says why, and still answers reads", async () => {
  const data = join(mkdtempSync(join(folder, "gone-")), "state.json");
  const errors: unknown[] = [];
  const server = await serve({ data, onError: (error) => errors.push(error) });
  rmSync(dirname(data), { recursive: true });
  const headers = { authorization: `Bearer ${server.token}`, "content-type": "application/json" };
  const url = `${server.baseUrl}/platform/applications`;
  const refused = await fetch(url, { method: "POST", headers, body: '{"name":"x"}' });
  const sentence = `The state could not be saved to ${data} (ENOENT). It is kept in memory, and written with the next change that can be.`;
  expect(refused.status).toBe(500);
  expect(await refused.json()).toMatchObject({ errors: [{ long_message: sentence }] });
  expect(errors).toMatchObject([{ message: sentence }]);
  expect((await fetch(url, { headers })).status).toBe(200);
  expect((await fetch(server.url)).status).toBe(200);
  mkdirSync(dirname(data));
  expect((await fetch(url, { method: "POST", headers, body: '{"name":"y"}' })).status).toBe(200);
  for (const name of ["x", "y"]) expect(readFileSync(data, "utf8")).toContain(`"name":"${name}"`);
  await server.close();
});

it("refuses a file that another process writes, naming it, and takes over from one that was killed", async () => {
  const data = freshFile();
  const first = await serve({ data });
  await expect(serve({ data })).rejects.toThrow(`${data} is in use by the process ${process.pid}`);
  await first.close();
  // No process has this number: it is beyond the largest one.
  writeFileSync(`${data}.lock`, "4194305");
  const second = await serve({ data });
  expect(readFileSync(`${data}.lock`, "utf8")).toBe(String(process.pid));
  await second.close();
  expect(existsSync(`${data}.lock`)).toBe(false);
});

it.each([
  [
    "an instance without a config",
    (state: Spoilt) => (state.applications[0].instances[0].config = null),
    "config must be a object",
  ],
  [
    "a domain without a name",
    (state: Spoilt) => (state.domains[0] = { id: "x" }),
    "domains[0].name must be a string",
  ],
  [
    "users as text",
    (_: Spoilt, whole: Spoilt) => (whole.users = { ins_x: "many" }),
    "users.ins_x must be a list",
  ],
])("refuses a file with %s, and leaves it alone", async (_, spoil, message) => {
  const data = freshFile();
  const whole = JSON.parse(createEmulator({ seed: "small" }).serialize());
  spoil(whole.state, whole);
  const text = JSON.stringify(whole);
  writeFileSync(data, text);
  await expect(serve({ data })).rejects.toThrow(message);
  expect(readFileSync(data, "utf8")).toBe(text);
  expect(existsSync(`${data}.lock`)).toBe(false);
});

it("removes what a process that is gone had begun to write", async () => {
  const data = freshFile();
  // No process has this number: it is beyond the largest one.
  const [gone, running] = [`${data}.4194305.tmp`, `${data}.${process.ppid}.tmp`];
  for (const path of [gone, running]) writeFileSync(path, "half");
  await (await serve({ data })).close();
  expect([existsSync(gone), existsSync(running)]).toEqual([false, true]);
});

it("says when the folder does not exist", async () => {
  await expect(serve({ data: join(folder, "missing", "state.json") })).rejects.toThrow(
    "does not exist: create it first.",
  );
});

it("loads the last complete state, at whatever moment the process was killed", async () => {
  const data = freshFile();
  const acknowledged = new Set<string>();
  // Killed after a number of answers that is different each time, with writes under way.
  for (const killAfter of [1, 9, 23]) {
    const child = await startChild(data);
    let answers = 0;
    const worker = async (): Promise<void> => {
      for (;;) {
        const response = await fetch(`${child.baseUrl}/platform/applications`, {
          method: "POST",
          headers: { authorization: "Bearer ak_killed", "content-type": "application/json" },
          body: JSON.stringify({ name: "x".repeat(200) }),
        });
        const { application_id } = (await response.json()) as { application_id: string };
        acknowledged.add(application_id);
        if (++answers === killAfter) child.process.kill("SIGKILL");
      }
    };
    await Promise.allSettled([worker(), worker(), worker(), worker()]);
    await child.ended;
    const emulator = createEmulator();
    emulator.restore(JSON.parse(readFileSync(data, "utf8")));
    const { body } = await apiClient(emulator)("GET", "/applications");
    const kept = new Set(body.map((app: { application_id: string }) => app.application_id));
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(33);
  // What the last killed process left half-written is gone after the next start.
  await (await serve({ data })).close();
  expect(readdirSync(folder).filter((name) => name.startsWith(`${files}.json`))).toEqual([`${files}.json`]);
}, 30_000);

interface Child {
  process: ChildProcess;
  baseUrl: string;
  ended: Promise<void>;
}

function startChild(data: string): Promise<Child> {
  const cli = fileURLToPath(new URL("./cli.ts", import.meta.url));
  const process_ = spawn(
    process.execPath,
    [
      "--conditions=@clerk-platform/source",
      "--no-warnings",
      cli,
      ...["--port", "0", "--seed", "none", "--log", "none", "--token", "ak_killed", "--data", data],
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  const ended = new Promise<void>((resolve) => process_.once("exit", () => resolve()));
  return new Promise((resolve, reject) => {
    let output = "";
    process_.stdout!.on("data", (chunk) => {
      output += chunk;
      const baseUrl = /CLERK_PLATFORM_API_URL=(\S+)/.exec(output)?.[1];
      if (baseUrl && output.includes("Ctrl-C")) resolve({ process: process_, baseUrl, ended });
    });
    void ended.then(() => reject(new Error(`The emulator ended before it listened:\n${output}`)));
  });
}
