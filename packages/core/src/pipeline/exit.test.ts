import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { listOperations } from "@clerk-platform/contract";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { hostileServer } from "../../test/hostile-server.ts";

const entry = fileURLToPath(new URL("../index.ts", import.meta.url));

/** Runs a program with the client in its own process; resolves when the process has exited by itself. */
async function run(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as sdk from ${JSON.stringify(entry)};\n${program}`,
      resolveDir: fileURLToPath(new URL("../..", import.meta.url)),
    },
    bundle: true,
    format: "esm",
    platform: "node",
    conditions: ["@clerk-platform/source"],
    write: false,
  });
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, ["--input-type=module"], (error, stdout, stderr) => {
      if (error) reject(new Error(stderr));
      else resolve(stdout.trim());
    });
    child.stdin?.end(outputFiles[0]!.text);
  });
}

// A timer that is left behind would keep the process alive for the timeout of 10 minutes.
const client = (url: string) =>
  `const clerk = sdk.createPlatformClient({ token: "ak_1", baseUrl: "${url}", timeoutMs: 600_000, retry: { baseDelayMs: 1 } });`;

it("lets the process exit once the last call has settled", async () => {
  const server = await hostileServer(
    { body: { name: "Acme" } },
    { status: 503 },
    "reset",
    { body: '{"a":', after: "reset" },
    { status: 404 },
  );
  const output = await run(`
    ${client(server.url)}
    const { name } = await clerk.getApplication({ applicationID: "app_1" });
    const failed = await sdk.result(clerk.deleteApplication({ applicationID: "app_1" }));
    const gone = await sdk.result(clerk.getApplication({ applicationID: "app_2" }));
    console.log(name, failed.error.name, gone.error.status);
  `);
  expect(output).toBe("Acme ConnectionError 404");
});

it("lets the process exit after aborts, breaks and calls that were not awaited", async () => {
  const page = Array.from({ length: 500 }, (_, id) => ({ id }));
  const server = await hostileServer({ body: { data: page, total_count: 5000 } }, "hang");
  const output = await run(`
    ${client(server.url)}
    const target = { applicationID: "app_1", envOrInsID: "production" };
    for await (const user of clerk.listInstanceUsers(target, { prefetch: 3 })) break;
    const controller = new AbortController();
    const call = sdk.result(clerk.listDomains({}, { signal: controller.signal }));
    setTimeout(() => controller.abort());
    console.log((await call).error.name);
  `);
  expect(output).toBe("AbortError");
});

it("has no side effects when imported, or when a client is created", async () => {
  const output = await run(`
    const before = Object.getOwnPropertyNames(globalThis).length;
    ${client("https://api.clerk.com")}
    console.log(Object.keys(clerk).length, Object.getOwnPropertyNames(globalThis).length - before);
  `);
  // Every operation, `raw` and `baseUrl`.
  expect(output).toBe(`${listOperations().length + 2} 0`);
});
