import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execa } from "execa";
import { repositoryRoot } from "../lib/paths.ts";
import { runCommand } from "../lib/user-error.ts";
import { findTarballProblems } from "./find-tarball-problems.ts";
import { readWorkspace } from "./workspace.ts";

/** Packs every published package as `pnpm publish` would, and checks the tarballs. */
await runCommand(async () => {
  const folder = mkdtempSync(join(tmpdir(), "clerk-platform-tarballs-"));
  let failures = 0;
  const check = async (name: string, command: string, args: string[]): Promise<void> => {
    const { failed, all } = await execa(command, args, {
      reject: false,
      all: true,
      preferLocal: true,
      localDir: import.meta.dirname,
    });
    if (failed) {
      failures++;
      console.error(`${name}: ${command} finds\n${all}\n`);
    }
  };
  try {
    for (const { folder: source, manifest } of readWorkspace(repositoryRoot)) {
      if (manifest.private) continue;
      const { stdout } = await execa("pnpm", ["pack", "--json", "--pack-destination", folder], {
        cwd: repositoryRoot + source,
      });
      const { filename } = JSON.parse(stdout) as { filename: string };
      const problems = await findTarballProblems(readFileSync(filename));
      for (const problem of problems) console.error(`${manifest.name}: ${problem}`);
      failures += problems.length;
      await Promise.all([
        check(manifest.name, "publint", ["run", filename, "--strict"]),
        check(manifest.name, "attw", [
          filename,
          "--profile",
          // Packages with a `main` also support CommonJS and TypeScript's node10 resolution.
          manifest.main ? "strict" : "esm-only",
          "--no-emoji",
          "--no-definitely-typed",
        ]),
      ]);
      console.log(`${manifest.name} ${manifest.version}: tarball, publint and attw passed`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return failures > 0 ? 1 : 0;
});
