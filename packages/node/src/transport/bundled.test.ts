import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { serve } from "@clerk-platform/emulator/node";
import { build } from "esbuild";
import { expect, it } from "vitest";

/** undici is CommonJS and fails to load when bundled into an ES module. */
it.each([
  ["sends requests and closes", "", "0\ndone\n"],
  ["closes with undici: true although undici cannot load", "undici: true", "Dynamic require of"],
])("an ESM bundle of esbuild %s", async (_, options, expected) => {
  await using server = await serve();
  const folder = await mkdtemp(join(tmpdir(), "node-bundle-"));
  try {
    const outfile = join(folder, "bundle.mjs");
    await build({
      stdin: {
        contents: `import { createNodeClient } from "./src/index.ts";
          const clerk = createNodeClient({ ${options} });
          const show = (error) => console.log(error.cause?.message ?? error.message);
          await clerk.listApplications().then(({ length }) => console.log(length), show);
          await clerk.close();
          console.log("done");`,
        resolveDir: join(import.meta.dirname, "../.."),
      },
      conditions: ["@clerk-platform/source"],
      external: ["@opentelemetry/api"],
      bundle: true,
      platform: "node",
      format: "esm",
      target: "es2022",
      outfile,
      logLevel: "error",
    });
    const child = spawn(process.execPath, [outfile], {
      env: { ...process.env, CLERK_PLATFORM_API_KEY: server.token, CLERK_PLATFORM_API_URL: server.url },
    });
    const [out, err, [code]] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      once(child, "exit"),
    ]);
    expect([err, code]).toEqual(["", 0]);
    expect(out).toContain(expected);
    expect(out).toMatch(/done\n$/);
  } finally {
    await rm(folder, { recursive: true });
  }
});
