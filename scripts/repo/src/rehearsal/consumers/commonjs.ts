import { UserError } from "../../lib/user-error.ts";
import type { Consumer } from "../rehearsal.ts";
import { makeStranger, type Stranger } from "../stranger.ts";
import { toolFile } from "../tools.ts";

const packages = [
  ...["contract", "core", "node", "react-query", "emulator"].map((name) => `@clerk-platform/${name}`),
  // `@opentelemetry/api` is an optional peer and stays uninstalled.
  ...["@tanstack/react-query@5.108.0", "react@19.3.1", "react-dom@19.3.1"],
  ...["msw@3.0.5", "@types/node@22.20.5", "@types/react@19.3.0", "@types/jest@30.0.0"],
];

/** The compiler options of `nest new`, without decorators. */
const nestCompilerOptions = {
  module: "commonjs",
  moduleResolution: "node10",
  target: "ES2023",
  esModuleInterop: true,
  allowSyntheticDefaultImports: true,
  skipLibCheck: true,
  strict: true,
  types: ["node", "jest"],
  ignoreDeprecations: "5.0",
};

/** Uses every entry; fails to compile if a type is `any`. */
const service = `import { isApiError, createPlatformClient, type Application } from "@clerk-platform/core";
import { createPlatformProxy } from "@clerk-platform/core/proxy";
import { findOperation } from "@clerk-platform/contract";
import { operationMetadata } from "@clerk-platform/contract/metadata";
import { createNodeClient } from "@clerk-platform/node";
import { createEmulator } from "@clerk-platform/emulator";
import { serve } from "@clerk-platform/emulator/node";
import { createPlatformQuery } from "@clerk-platform/react-query/server";

type IsAny<T> = 0 extends 1 & T ? true : false;
const notAny: [IsAny<Application>, IsAny<ReturnType<typeof createNodeClient>>, IsAny<ReturnType<typeof createEmulator>>] =
  [false, false, false];

export async function names(): Promise<string[]> {
  const server = await serve({ seed: "small" });
  const clerk = createNodeClient({ env: {}, token: server.token, baseUrl: server.url });
  try {
    const wrong = await clerk.getApplication({ applicationID: "app_none" }).catch((error: unknown) => error);
    if (!isApiError(wrong, { status: 404 })) throw new Error("the error has lost its shape");
    const list: Application[] = await clerk.listApplications();
    return list.map(({ name }) => name);
  } finally {
    await clerk.close();
    await server.close();
  }
}

export const entries = [createPlatformClient, createPlatformProxy, findOperation, operationMetadata, createPlatformQuery, notAny];
`;

/** MSW is an ES module: Node can require it, Jest cannot. */
const program = `import { emulatorHandler } from "@clerk-platform/emulator/msw";
import { names } from "./service";
void names().then((found) => console.log(found.length > 0 && typeof emulatorHandler === "function"));
`;

/** No server listens on this port: the transport only has to attempt a connection. */
const bundledProgram = `import { createNodeClient } from "@clerk-platform/node";
async function refused(undici: boolean): Promise<boolean> {
  const clerk = createNodeClient({ env: {}, token: "ak_x", baseUrl: "http://127.0.0.1:9", retry: 0, undici });
  const error = await clerk.listApplications().catch((error: unknown) => error);
  await clerk.close();
  return (error as { code?: string }).code === "ECONNREFUSED";
}
// undici cannot load inside an ESM bundle of esbuild.
const both = process.argv[1]?.endsWith("cjs") ?? false;
void Promise.all([refused(false), both ? refused(true) : true]).then((all) => console.log(all.every(Boolean)));
`;

const jestTest = `import { entries, names } from "./service";
test("every entry loads", () => expect(entries.every((entry) => entry !== undefined)).toBe(true));
test("a client talks to the emulator", async () => expect((await names()).length).toBeGreaterThan(0));
`;

/** Babel is set up without TypeScript here. */
const jestTestOfComponent = `import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createPlatformClient } from "@clerk-platform/core";
import { createEmulator } from "@clerk-platform/emulator";
import { PlatformProvider, useListApplications } from "@clerk-platform/react-query";

test("a component shows what the emulator has", async () => {
  const emulator = createEmulator({ seed: "small" });
  const client = createPlatformClient({ token: () => emulator.token, baseUrl: emulator.baseUrl, fetch: emulator.fetch });
  const shown = new Promise((resolve) => {
    const List = () => {
      const { data } = useListApplications();
      if (data) resolve(data.length);
      return null;
    };
    const provider = createElement(PlatformProvider, { client }, createElement(List));
    createRoot(document.createElement("div")).render(
      createElement(QueryClientProvider, { client: new QueryClient() }, provider),
    );
  });
  expect(await shown).toBeGreaterThan(0);
});
`;

/** Uses the packages in CommonJS projects, and in bundlers that resolve every import. */
export const commonjsConsumer: Consumer = async (rehearsal) => {
  const stranger = await makeStranger(rehearsal, "commonjs", packages);
  stranger.write("src/service.ts", service);
  stranger.write("src/main.ts", program);
  stranger.write("src/bundled.ts", bundledProgram);
  stranger.write(
    "tsconfig.json",
    JSON.stringify({ compilerOptions: { ...nestCompilerOptions, outDir: "out" }, include: ["src"] }),
  );
  const node = (tool: string, file: string, ...args: string[]): Promise<string> =>
    runNode(stranger, toolFile(tool, file), ...args);

  await rehearsal.check(
    "CommonJS: compiles with module commonjs and node10, as in Nest, and runs",
    async () => {
      await node("typescript", "bin/tsc", "-p", ".");
      expectPrinted(await runNode(stranger, "out/main.js"));
    },
  );
  await rehearsal.check("CommonJS: Jest with ts-jest, and with babel-jest in jsdom", async () => {
    stranger.write("src/service.spec.ts", jestTest);
    stranger.write("src/component.spec.js", jestTestOfComponent);
    stranger.write("jest.config.cjs", `module.exports = ${JSON.stringify(jestProjects(stranger.folder))};`);
    await node("jest", "bin/jest.js", "--no-cache", "--no-watchman", "--runInBand");
  });
  for (const bundler of Object.keys(bundlers)) {
    await rehearsal.check(`bundle: ${bundler} bundles the Node package, and the bundle runs`, async () => {
      stranger.write(`bundle-${bundler}.cjs`, bundlers[bundler]!);
      await runNode(stranger, `bundle-${bundler}.cjs`);
      expectPrinted(await runNode(stranger, `bundled/${bundler}`));
    });
  }
};

const jestProjects = (rootDir: string): object => ({
  projects: [
    {
      rootDir,
      displayName: "ts-jest",
      testMatch: ["<rootDir>/src/*.spec.ts"],
      transform: { "\\.ts$": [toolFile("ts-jest", "dist/index.js"), { isolatedModules: false }] },
    },
    {
      rootDir,
      displayName: "babel-jest",
      testEnvironment: toolFile("jest-fixed-jsdom", "index.js"),
      testMatch: ["<rootDir>/src/*.spec.js"],
      transform: {
        "\\.js$": [
          toolFile("babel-jest", "build/index.js"),
          {
            configFile: false,
            plugins: [toolFile("@babel/plugin-transform-modules-commonjs", "lib/index.js")],
          },
        ],
      },
    },
  ],
});

const packed = (tool: string, file: string, name: string): string => `
const { ${name} } = require(${JSON.stringify(toolFile(tool, file))});
${name}({
  mode: "none", target: "node", context: __dirname, entry: "./out/bundled.js",
  output: { path: __dirname + "/bundled", filename: ${JSON.stringify(`${name}`)} + ".cjs" },
}, (error, stats) => {
  const failed = error ?? (stats.hasErrors() && stats.toString({ all: false, errors: true }));
  if (failed) { console.error(failed); process.exitCode = 1; }
});
`;

const esbuild = (format: string, file: string): string => `
require(${JSON.stringify(toolFile("esbuild", "lib/main.js"))}).buildSync({
  entryPoints: ["src/bundled.ts"], bundle: true, platform: "node", format: "${format}", outfile: "bundled/${file}",
  external: ["@opentelemetry/api"],
});
`;

/** Bundling scripts by name of their bundle. */
const bundlers: Readonly<Record<string, string>> = {
  "webpack.cjs": packed("webpack", "lib/index.js", "webpack"),
  "rspack.cjs": packed("@rspack/core", "dist/index.js", "rspack"),
  "esbuild.cjs": esbuild("cjs", "esbuild.cjs"),
  "esbuild.mjs": esbuild("esm", "esbuild.mjs"),
};

async function runNode(stranger: Stranger, ...args: string[]): Promise<string> {
  const { failed, all } = await stranger.run(process.execPath, args);
  if (failed) throw new UserError(String(all));
  return String(all);
}

function expectPrinted(printed: string): void {
  if (printed !== "true") throw new UserError(`It prints ${JSON.stringify(printed)}`);
}
