import { existsSync } from "node:fs";
import { codeBlocks } from "../../check/readme/code-blocks.ts";
import { importedPackages } from "../../lib/imported-packages.ts";
import { UserError } from "../../lib/user-error.ts";
import { type KnownPackage, knownPackages } from "../known-packages.ts";
import type { Consumer } from "../rehearsal.ts";
import { makeStranger, type Stranger } from "../stranger.ts";
import { toolFile } from "../tools.ts";

const compilers = {
  "5.4": () => toolFile("typescript54", "bin/tsc"),
  "5.9": () => toolFile("typescript", "bin/tsc"),
  "7": () => toolFile("typescript7", "bin/tsc"),
};

const resolutions = {
  nodenext: { options: { module: "nodenext", moduleResolution: "nodenext" }, versions: ["5.4", "5.9", "7"] },
  // The oldest and the newest show what the versions between do.
  bundler: { options: { module: "esnext", moduleResolution: "bundler" }, versions: ["5.4", "7"] },
} as const;

interface World {
  packages: readonly string[];
  /** Compiler options of each module resolution. */
  options: Record<keyof typeof resolutions, object>;
}

/** Packages that users install next to ours. */
const worlds: Readonly<Record<KnownPackage["world"], World>> = {
  server: {
    packages: ["@types/node@22.20.5", "@opentelemetry/api@1.9.0"],
    options: {
      nodenext: { types: ["node"], lib: ["ES2022"] },
      bundler: { types: ["node"], lib: ["ES2022", "DOM", "DOM.Iterable"] },
    },
  },
  worker: {
    packages: ["@cloudflare/workers-types@5.20261103.1"],
    options: {
      nodenext: { types: ["@cloudflare/workers-types"], lib: ["ES2022"] },
      bundler: { types: ["@cloudflare/workers-types"], lib: ["ES2022"] },
    },
  },
  browser: {
    packages: [
      "@clerk-platform/node",
      "@tanstack/react-query@5.108.0",
      "@types/node@22.20.5",
      "@types/react@19.3.0",
      "react@19.3.1",
    ],
    options: {
      nodenext: { types: ["node"], lib: ["ES2022", "DOM", "DOM.Iterable"] },
      bundler: { types: ["node"], lib: ["ES2022", "DOM", "DOM.Iterable"] },
    },
  },
};

const strict = {
  target: "ES2022",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  // Our declarations, and those they import, must compile without skipLibCheck.
  skipLibCheck: false,
  // TypeScript's own lib files are skipped: they take the longest to check.
  skipDefaultLibCheck: true,
  noEmit: true,
  jsx: "react-jsx",
};

/** Compiles every README program and every entry of every package with several TypeScript versions and both resolutions. */
export const typesConsumer: Consumer = async (rehearsal) => {
  for (const [world, { packages, options }] of Object.entries(worlds)) {
    const names = rehearsal.published
      .map(({ name }) => name)
      .filter((name) => knownPackages[name]?.world === world);
    const manifest = { type: "module" };
    const stranger = await makeStranger(rehearsal, `types-${world}`, [...names, ...packages], manifest);
    const count = writePrograms(stranger, names);
    for (const resolution of Object.keys(resolutions) as (keyof typeof resolutions)[]) {
      const { options: resolutionOptions, versions } = resolutions[resolution];
      const project = `tsconfig.${resolution}.json`;
      const compilerOptions = { ...strict, ...resolutionOptions, ...options[resolution] };
      stranger.write(project, JSON.stringify({ compilerOptions, include: ["src"] }));
      for (const version of versions) {
        await rehearsal.check(
          `${count} ${world} programs, strict, ${resolution}, TypeScript ${version}`,
          () => compile(stranger, compilers[version](), project),
        );
      }
    }
  }
};

async function compile(stranger: Stranger, compiler: string, project: string): Promise<void> {
  const { failed, all } = await stranger.run(process.execPath, [compiler, "-p", project]);
  if (failed) throw new UserError(String(all));
}

/** Writes the files to compile and returns their number. */
function writePrograms(stranger: Stranger, names: readonly string[]): number {
  const programs = names.flatMap((name) => {
    const short = name.split("/")[1];
    const readme = stranger.read(`node_modules/${name}/README.md`);
    const { exports } = JSON.parse(stranger.read(`node_modules/${name}/package.json`)) as {
      exports: Record<string, unknown>;
    };
    const { entriesOfPeers = [] } = knownPackages[name] ?? {};
    const entries = Object.keys(exports)
      .filter((entry) => !entriesOfPeers.includes(entry))
      .map((entry, index) => `export * as entry${index} from "${name}${entry.slice(1)}";`);
    return [
      { path: `src/${short}-entries.ts`, code: entries.join("\n") },
      ...codeBlocks("README.md", readme)
        .filter(({ code }) => importedPackages(code).every((wanted) => isInstalled(stranger, wanted)))
        .map(({ line, language, code }) => ({ path: `src/${short}-line-${line}.${language}`, code })),
    ];
  });
  for (const { path, code } of programs) stranger.write(path, code);
  return programs.length;
}

function isInstalled({ folder }: Stranger, name: string): boolean {
  return existsSync(`${folder}/node_modules/${name}`);
}
