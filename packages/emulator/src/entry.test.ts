import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

const bundle = async (entry: string): Promise<string> => {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    format: "esm",
    platform: "neutral",
    conditions: ["@clerk-platform/source"],
    write: false,
    minify: true,
    logLevel: "silent",
  });
  return result.outputFiles[0]!.text;
};

it.each(["./index.ts", "./response-checks/index.ts"])(
  "%s uses neither Node modules nor eval",
  async (entry) => {
    const code = await bundle(entry);
    // A `node:` import would have failed the build already: the platform is neutral.
    expect(code).not.toMatch(
      /["']node:|\brequire\(["'](?!ajv\/dist\/runtime)|new Function|\beval\(|\bFunction\(/,
    );
    expect(code).not.toMatch(/\bprocess\.|\bBuffer\b|__dirname/);
    expect(code).not.toMatch(/^import|\bimport\(/m);
  },
);

it("the main entry does not carry the response schemas", async () => {
  const [main, checks] = await Promise.all([bundle("./index.ts"), bundle("./response-checks/index.ts")]);
  expect(main).not.toContain("verification_google_one_tap");
  expect(checks).toContain("verification_google_one_tap");
});

it("the main entry works without Node modules", async () => {
  const code = await bundle("./index.ts");
  const module = (await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  )) as typeof import("./index.ts");
  const { fetch, token } = module.createEmulator({ seed: "small" });
  const response = await fetch("/v1/platform/applications", {
    headers: { authorization: `Bearer ${token}` },
  });
  expect(await response.json()).toHaveLength(4);
});
