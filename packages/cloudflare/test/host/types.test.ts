import { execa } from "execa";
import { expect, it } from "vitest";

it("has binding types that match the output of wrangler types", async () => {
  const { all, exitCode } = await execa(
    "wrangler",
    ["types", "--include-runtime=false", "--strict-vars=false", "--check", "test/worker-configuration.d.ts"],
    {
      cwd: `${import.meta.dirname}/../..`,
      env: { CLOUDFLARE_CF_FETCH_ENABLED: "false", WRANGLER_SEND_METRICS: "false" },
      preferLocal: true,
      stdin: "ignore",
      all: true,
      reject: false,
    },
  );
  expect(exitCode, all).toBe(0);
});
