// @module-tag processes
import { type ChildProcess, type StdioOptions, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { readJournal } from "../state/read-journal.ts";
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

it("a change is in the file before its response is sent", async () => {
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

it.each(["", "{", "[]", "null", '{"format":"other"}'])(
  "refuses a data file with the content %j and does not change it",
  async (text) => {
    const data = freshFile();
    writeFileSync(data, text);
    await expect(serve({ data })).rejects.toThrow(`${data} does not contain the state of an emulator`);
    expect(readFileSync(data, "utf8")).toBe(text);
  },
);

it("refuses a data file of a newer emulator, says why, and does not change it", async () => {
  const data = freshFile();
  const text = createEmulator({ seed: "small" }).serialize().replace('"version":1', '"version":2');
  writeFileSync(data, text);
  await expect(serve({ data })).rejects.toThrow(
    `${data} does not contain the state of an emulator (restore: a newer version of the emulator wrote this snapshot (format 2); this one reads format 1). Give another file, or remove this one.`,
  );
  expect(readFileSync(data, "utf8")).toBe(text);
});

it("gives configuration keys that an older file does not have their defaults", async () => {
  const data = freshFile();
  const whole = JSON.parse(createEmulator({ seed: "small" }).serialize());
  const { id, instances } = whole.state.applications[0];
  const { branding } = instances[0].config;
  delete instances[0].config.branding;
  writeFileSync(data, JSON.stringify(whole));
  const server = await serve({ data });
  const config = `/applications/${id}/instances/development/config?keys=branding`;
  expect((await apiClient(server.emulator)("GET", config)).body.branding).toEqual(branding);
  await server.close();
});

it.skipIf(process.platform === "win32")("writes to the file that a symbolic link names", async () => {
  const place = mkdtempSync(join(folder, "linked-"));
  const [link, data] = [join(place, "link.json"), join(place, "volume.json")];
  symlinkSync("volume.json", link);
  const server = await serve({ data: link });
  await expect(serve({ data })).rejects.toThrow(`${data} is in use by the process ${process.pid}`);
  await apiClient(server.emulator, server.baseUrl)("POST", "/applications", { fetch, body: { name: "x" } });
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(data, "utf8")).toContain('"name":"x"');
  await server.close();
  rmSync(data);
  symlinkSync("link.json", data);
  await expect(serve({ data })).rejects.toThrow("(ELOOP, a symbolic link leads back to itself).");
});

it("writes the whole state after another program truncated the file", async () => {
  const data = freshFile();
  const server = await serve({ data });
  const call = apiClient(server.emulator, server.baseUrl);
  await call("POST", "/applications", { fetch, body: { name: "before" } });
  writeFileSync(data, "");
  await call("POST", "/applications", { fetch, body: { name: "after" } });
  const restored = createEmulator();
  restored.restore(readJournal(readFileSync(data, "utf8")));
  const { body } = await apiClient(restored)("GET", "/applications");
  expect(body.map(({ name }: { name: string }) => name)).toEqual(["before", "after"]);
  await server.close();
});

it("forgets the users of a deleted application", async () => {
  const data = freshFile();
  const server = await serve({ data, seed: { applications: [{ name: "a", users: 3 }] } });
  const call = apiClient(server.emulator, server.baseUrl);
  const [{ application_id }] = (await call("GET", "/applications", { fetch })).body;
  await call("DELETE", `/applications/${application_id}`, { fetch });
  await server.close();
  expect(readJournal(readFileSync(data, "utf8")).users).toEqual({});
});

it("says when the data file is a folder", async () => {
  await expect(serve({ data: folder })).rejects.toThrow(`${folder} is a folder: give the name of a file.`);
  expect(existsSync(`${folder}.lock`)).toBe(false);
});

it("writes a line for a change, not the whole state again", async () => {
  const data = freshFile();
  const server = await serve({ data, seed: { applications: [{ name: "Many", users: 2000 }] } });
  const call = apiClient(server.emulator, server.baseUrl);
  const before = readFileSync(data, "utf8");
  const { application_id } = (await call("GET", "/applications", { fetch })).body[0];
  const users = `/applications/${application_id}/instances/development/users`;
  const { id } = (await call("GET", users, { fetch })).body.data[0];
  await call("POST", `${users}/${id}/ban`, { fetch });
  const after = readFileSync(data, "utf8");
  expect(after.startsWith(before)).toBe(true);
  expect(before.length).toBeGreaterThan(1_000_000);
  expect(after.length - before.length).toBeLessThan(3000);
  expect(JSON.parse(after.slice(before.length)).users[0].set[0]).toMatchObject({ id, banned: true });
  await server.close();
});

it("folds its lines into one when they take more than the state", async () => {
  const data = freshFile();
  const server = await serve({ data });
  const call = apiClient(server.emulator, server.baseUrl);
  const { application_id } = (await call("POST", "/applications", { fetch, body: { name: "a" } })).body;
  // Long lines, so that a few changes are enough.
  await call("POST", `/applications/${application_id}/instances/development/jwt_templates`, {
    fetch,
    body: { name: "long", claims: { text: "x".repeat(60_000) } },
  });
  const sizes: number[] = [];
  for (let i = 0; i < 25; i++) {
    await call("PATCH", `/applications/${application_id}`, { fetch, body: { name: `${i}` } });
    sizes.push(statSync(data).size);
  }
  expect(Math.max(...sizes)).toBeLessThan(1_200_000);
  expect(sizes.some((size, at) => size < (sizes[at - 1] ?? 0))).toBe(true);
  await server.close();
  const again = await serve({ data });
  expect((await apiClient(again.emulator)("GET", `/applications/${application_id}`)).body.name).toBe("24");
  await again.close();
});

it("drops an incomplete last line, and refuses a broken line in the middle", async () => {
  const data = freshFile();
  const server = await serve({ data });
  const call = apiClient(server.emulator, server.baseUrl);
  for (const name of ["first", "second", "third"])
    await call("POST", "/applications", { fetch, body: { name } });
  const lines = readFileSync(data, "utf8").trimEnd().split("\n");
  await server.close();
  expect(lines).toHaveLength(4);

  writeFileSync(data, `${lines.slice(0, 3).join("\n")}\n${lines[3]!.slice(0, 500)}`);
  const torn = await serve({ data });
  const { body } = await apiClient(torn.emulator)("GET", "/applications");
  expect(body.map(({ name }: { name: string }) => name)).toEqual(["first", "second"]);
  await torn.close();

  for (const [broken, sentence] of [
    [lines[1]!.slice(0, 500), "line 2 is not JSON"],
    ["{}", "line 2 is not a change of the state"],
    [lines[1]!.replace('"name":"first"', '"name":1'), "applications[0].name must be a string"],
  ] as const) {
    const text = `${[lines[0], broken, ...lines.slice(2)].join("\n")}\n`;
    writeFileSync(data, text);
    await expect(serve({ data })).rejects.toThrow(sentence);
    expect(readFileSync(data, "utf8")).toBe(text);
  }
});

it("undoes a change that it cannot write, responds and logs 500, and still serves reads", async () => {
  const data = join(mkdtempSync(join(folder, "gone-")), "state.json");
  const errors: unknown[] = [];
  const statuses: number[] = [];
  const server = await serve({
    data,
    onError: (error) => errors.push(error),
    onRequest: ({ status }) => statuses.push(status),
  });
  rmSync(dirname(data), { recursive: true });
  const call = apiClient(server.emulator, server.baseUrl);
  const refused = await call("POST", "/applications", { fetch, body: { name: "x" } });
  const sentence = `The change could not be saved to ${data} (ENOENT), and was undone.`;
  expect(refused).toMatchObject({
    status: 500,
    body: { errors: [{ code: "internal_clerk_error", long_message: sentence }] },
  });
  expect(errors).toMatchObject([{ message: sentence }]);
  expect(await call("GET", "/applications", { fetch })).toMatchObject({ status: 200, body: [] });
  expect(statuses).toEqual([500, 200]);
  const control = await fetch(`${server.url}/__emulator/claim-tokens`, { method: "POST" });
  expect([control.status, await control.json()]).toEqual([500, { error: sentence }]);
  expect((await fetch(server.url)).status).toBe(200);

  mkdirSync(dirname(data));
  expect((await call("POST", "/applications", { fetch, body: { name: "y" } })).status).toBe(200);
  expect(readFileSync(data, "utf8")).toContain(`"name":"y"`);
  expect(readFileSync(data, "utf8")).not.toContain(`"name":"x"`);
  await server.close();
});

it.skipIf(process.platform === "win32")(
  "refuses changes when the disk is full, and keeps every acknowledged one",
  async () => {
    const data = freshFile();
    // The process may write 200 kB; what comes after fails in the system, as on a full disk.
    const child = await startChild(data, { limit: "trap '' XFSZ; ulimit -f 200;" });
    const headers = { authorization: "Bearer ak_killed", "content-type": "application/json" };
    const url = `${child.baseUrl}/platform/applications`;
    const statuses = new Map<string, number>();
    await Promise.all(
      Array.from({ length: 60 }, async (_, number) => {
        const response = await fetch(url, {
          method: "POST",
          headers,
          body: JSON.stringify({ name: `n${number}` }),
        });
        statuses.set(`n${number}`, response.status);
        const body = await response.json();
        if (response.status === 500)
          expect(body.errors[0].long_message).toContain("(EFBIG), and was undone.");
      }),
    );
    const names = async (response: Response): Promise<string[]> =>
      ((await response.json()) as { name: string }[]).map(({ name }) => name).sort();
    const kept = [...statuses].filter(([, status]) => status === 200).map(([name]) => name);
    expect([...new Set(statuses.values())].sort()).toEqual([200, 500]);
    expect(await names(await fetch(url, { headers }))).toEqual(kept.sort());
    child.process.kill("SIGKILL");
    await child.ended;
    const again = await serve({ data, token: "ak_killed" });
    expect(await names(await fetch(`${again.baseUrl}/platform/applications`, { headers }))).toEqual(kept);
    await again.close();
  },
  120_000,
);

it("refuses a file that a running process has, naming it, and takes over the lock of a killed one", async () => {
  const data = freshFile();
  const first = await serve({ data });
  await expect(serve({ data })).rejects.toThrow(`${data} is in use by the process ${process.pid}`);
  await first.close();
  // No process has this number: it is beyond the largest one.
  writeFileSync(`${data}.lock`, "4194305 1\n");
  const second = await serve({ data });
  expect(readFileSync(`${data}.lock`, "utf8")).toMatch(new RegExp(`^${process.pid} \\d+\n$`));
  await second.close();
  expect(existsSync(`${data}.lock`)).toBe(false);
});

it.runIf(process.platform === "linux")(
  "takes over a lock whose process number was given to another process",
  async () => {
    const data = freshFile();
    writeFileSync(`${data}.lock`, `${process.ppid} 1\n`);
    await (await serve({ data })).close();
    expect(existsSync(`${data}.lock`)).toBe(false);
  },
);

it("lets exactly one of several processes take over from one that was killed", async () => {
  const data = freshFile();
  writeFileSync(`${data}.lock`, "4194305 1\n");
  const started = await Promise.allSettled(Array.from({ length: 4 }, () => startChild(data)));
  const owners = started.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const refused = started.flatMap((result) => (result.status === "rejected" ? [String(result.reason)] : []));
  expect(owners).toHaveLength(1);
  for (const reason of refused) expect(reason).toMatch(/is in use by the process \d+: two would overwrite/);
  await expect(serve({ data })).rejects.toThrow(
    `${data} is in use by the process ${owners[0]!.process.pid}: two would overwrite each other's changes.`,
  );
  owners[0]!.process.kill("SIGTERM");
  await owners[0]!.ended;
  expect(readdirSync(folder).filter((name) => name.startsWith(`${files}.json`))).toEqual([`${files}.json`]);
}, 240_000);

it.runIf(process.getuid?.() === 0)("refuses a folder without write permission", async () => {
  const place = mkdtempSync(join(folder, "read-only-"));
  chmodSync(folder, 0o755);
  chmodSync(place, 0o555);
  // For root, no folder is read-only.
  process.seteuid!(65534);
  try {
    await expect(serve({ data: join(place, "state.json") })).rejects.toThrow(
      `${join(place, "state.json")} cannot be read or written (EACCES, no permission).`,
    );
  } finally {
    process.seteuid!(0);
  }
});

it.runIf(process.getuid?.() === 0)("refuses a file that it may not read, and leaves it", async () => {
  const place = mkdtempSync(join(folder, "unreadable-"));
  chmodSync(folder, 0o755);
  chmodSync(place, 0o777);
  const data = join(place, "state.json");
  const text = createEmulator().serialize();
  writeFileSync(data, text, { mode: 0o000 });
  // For root, no file is unreadable.
  process.seteuid!(65534);
  try {
    await expect(serve({ data })).rejects.toThrow(
      `${data} cannot be read or written (EACCES, no permission).`,
    );
  } finally {
    process.seteuid!(0);
  }
  expect(readdirSync(place)).toEqual(["state.json"]);
  expect(readFileSync(data, "utf8")).toBe(text);
});

it.each([
  [
    "an instance without a config",
    (state: Spoilt) => (state.applications[0].instances[0].config = null),
    "config must be an object",
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
  [
    "users of no instance",
    (_: Spoilt, whole: Spoilt) => (whole.users = { ins_x: [] }),
    "users.ins_x belong to no instance of the snapshot",
  ],
  [
    "an unknown environment",
    (state: Spoilt) => (state.applications[0].instances[0].environment = "staging"),
    'applications[0].instances[0].environment must be "development" or "production"',
  ],
  [
    "a plan with an unknown feature",
    (state: Spoilt) => (state.keys[0].plan = { features: ["x"] }),
    "keys[0].plan must be a plan",
  ],
])("refuses a file with %s and does not change it", async (_, spoil, message) => {
  const data = freshFile();
  const whole = JSON.parse(createEmulator({ seed: "small" }).serialize());
  spoil(whole.state, whole);
  const text = JSON.stringify(whole);
  writeFileSync(data, text);
  await expect(serve({ data })).rejects.toThrow(message);
  expect(readFileSync(data, "utf8")).toBe(text);
  expect(existsSync(`${data}.lock`)).toBe(false);
});

it("removes temporary files of processes that ended", async () => {
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

it("loads every acknowledged change after SIGKILL at any moment", async () => {
  const data = freshFile();
  const acknowledged = new Set<string>();
  // Killed during writes, after another number of responses each time.
  for (const killAfter of [1, 9, 23]) {
    const child = await startChild(data);
    let responses = 0;
    const worker = async (): Promise<void> => {
      for (;;) {
        const response = await fetch(`${child.baseUrl}/platform/applications`, {
          method: "POST",
          headers: { authorization: "Bearer ak_killed", "content-type": "application/json" },
          body: JSON.stringify({ name: "x".repeat(200) }),
        });
        const { application_id } = (await response.json()) as { application_id: string };
        acknowledged.add(application_id);
        if (++responses === killAfter) child.process.kill("SIGKILL");
      }
    };
    await Promise.allSettled([worker(), worker(), worker(), worker()]);
    await child.ended;
    const emulator = createEmulator();
    emulator.restore(readJournal(readFileSync(data, "utf8")));
    const { body } = await apiClient(emulator)("GET", "/applications");
    const kept = new Set(body.map((app: { application_id: string }) => app.application_id));
    expect([...acknowledged].filter((id) => !kept.has(id))).toEqual([]);
  }
  expect(acknowledged.size).toBeGreaterThanOrEqual(33);
  // What the last killed process left half-written is gone after the next start.
  await (await serve({ data })).close();
  expect(readdirSync(folder).filter((name) => name.startsWith(`${files}.json`))).toEqual([`${files}.json`]);
}, 240_000);

interface Child {
  process: ChildProcess;
  baseUrl: string;
  ended: Promise<void>;
}

/** Starts the command in a separate process; `limit` is a shell command that runs first, such as `ulimit`. */
function startChild(data: string, { limit = "" } = {}): Promise<Child> {
  const cli = fileURLToPath(new URL("./cli.ts", import.meta.url));
  const args = [
    "--conditions=@clerk-platform/source",
    "--no-warnings",
    cli,
    ...["--port", "0", "--seed", "none", "--log", "none", "--token", "ak_killed", "--data", data],
  ];
  const stdio: StdioOptions = ["ignore", "pipe", "pipe"];
  const process_ = limit
    ? spawn("bash", ["-c", `${limit} exec "$0" "$@"`, process.execPath, ...args], { stdio })
    : spawn(process.execPath, args, { stdio });
  let errors = "";
  process_.stderr!.on("data", (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<void>((resolve) => process_.once("close", () => resolve()));
  return new Promise((resolve, reject) => {
    let output = "";
    process_.stdout!.on("data", (chunk) => {
      output += chunk;
      const baseUrl = /CLERK_PLATFORM_API_URL=(\S+)/.exec(output)?.[1];
      if (baseUrl && output.includes("Ctrl-C")) resolve({ process: process_, baseUrl, ended });
    });
    void ended.then(() => reject(new Error(`The emulator ended before it listened:\n${output}${errors}`)));
  });
}
