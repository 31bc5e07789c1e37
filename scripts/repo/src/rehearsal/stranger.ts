import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { execa } from "execa";
import type { Rehearsal } from "./rehearsal.ts";

/** A project outside the repository that installs packages by name with npm. */
export interface Stranger {
  folder: string;
  write(path: string, text: string): string;
  read(path: string): string;
  /** Runs a program in the project, without environment variables of this repository. */
  run(file: string, args: readonly string[], env?: Record<string, string>): Promise<RunResult>;
}

export interface RunResult {
  failed: boolean;
  stdout: string;
  /** Standard output and standard error in the order of writing. */
  all: string;
}

/** Makes an empty project and installs into it with npm. */
export async function makeStranger(
  { folder: root, registry }: Rehearsal,
  name: string,
  packages: readonly string[],
  manifest: object = {},
): Promise<Stranger> {
  const folder = join(root, name);
  const stranger = strangerIn(folder);
  const { write } = stranger;
  write("package.json", JSON.stringify({ name: "stranger", private: true, ...manifest }));
  // Only our scope uses the local registry; other packages come from the machine's configured one.
  write(".npmrc", `@clerk-platform:registry=${registry.url}\n`);
  await execa("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...packages], {
    cwd: folder,
    all: true,
    stdin: "ignore",
    env: { npm_config_cache: join(root, "npm-cache"), NPM_CONFIG_STRICT_PEER_DEPS: "true" },
  });
  return stranger;
}

/** A project in an existing folder; installs nothing. */
export function strangerIn(folder: string): Stranger {
  return {
    folder,
    write(path, text) {
      const full = join(folder, path);
      mkdirSync(dirname(full), { recursive: true });
      writeFileSync(full, text);
      return full;
    },
    read: (path) => readFileSync(join(folder, path), "utf8"),
    run: (file, args, env = {}) =>
      execa(file, args, {
        cwd: folder,
        reject: false,
        all: true,
        stdin: "ignore",
        // Guards against a hanging process; not a performance limit.
        timeout: 120_000,
        extendEnv: false,
        env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR, ...env },
      }),
  };
}
