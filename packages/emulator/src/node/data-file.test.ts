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

it("does not answer what it could not write, and says why", async () => {
  const data = join(mkdtempSync(join(folder, "gone-")), "state.json");
  const errors: unknown[] = [];
  const server = await serve({ data, onError: (error) => errors.push(error) });
  rmSync(dirname(data), { recursive: true });
  const call = apiClient(server.emulator, server.baseUrl);
  await expect(call("POST", "/applications", { fetch, body: { name: "x" } })).rejects.toThrow(TypeError);
  expect(errors).toMatchObject([{ code: "ENOENT" }]);
  mkdirSync(dirname(data));
  expect((await call("GET", "/applications", { fetch })).status).toBe(200);
  await server.close();
  expect(readFileSync(data, "utf8")).toContain('"name":"x"');
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
  await expect(serve({ data: join(folder, "missing", "state.json") })).rejects.toThrow(/ENOENT/);
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
