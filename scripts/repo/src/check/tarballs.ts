import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { problemKindInfo } from "@arethetypeswrong/core/problems";
import { execa } from "execa";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { repositoryRoot } from "../lib/paths.ts";
import { runCommand } from "../lib/user-error.ts";
import { findTarballProblems } from "./find-tarball-problems.ts";
import { type Manifest, readWorkspace } from "./workspace.ts";

/** Packs every published package as `pnpm publish` would, and checks the tarballs. */
await runCommand(async () => {
  const folder = mkdtempSync(join(tmpdir(), "clerk-platform-tarballs-"));
  let failures = 0;
  try {
    const tarballs = await packPackages(folder);
    for (const { manifest } of readWorkspace(repositoryRoot)) {
      if (manifest.private) continue;
      const tarball = readFileSync(tarballs.get(manifest.name)!);
      const problems = [
        ...(await findTarballProblems(tarball)),
        ...(await lint(tarball)),
        ...(await findTypeProblems(tarball, manifest)),
      ];
      for (const problem of problems) console.error(`${manifest.name}: ${problem}`);
      failures += problems.length;
      if (problems.length === 0) {
        console.log(`${manifest.name} ${manifest.version}: tarball, publint and attw passed`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return failures > 0 ? 1 : 0;
});

/** The path of each tarball by the name of its package. */
async function packPackages(folder: string): Promise<Map<string, string>> {
  const packages = ["--recursive", "--filter", "./packages/*"];
  const { stdout } = await execa("pnpm", [...packages, "pack", "--json", "--pack-destination", folder], {
    cwd: repositoryRoot,
  });
  const packed = JSON.parse(stdout) as { name: string; filename: string }[];
  return new Map(packed.map(({ name, filename }) => [name, filename]));
}

async function lint(tarball: Uint8Array): Promise<string[]> {
  const { messages, pkg } = await publint({
    pack: { tarball: new Uint8Array(tarball).buffer },
    strict: true,
  });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

/** Asks "Are the types wrong?". */
async function findTypeProblems(tarball: Uint8Array, { main }: Manifest): Promise<string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(tarball));
  if (!analysis.types) return ["attw: the tarball has no types"];
  // Packages with a `main` also support CommonJS and TypeScript's node10 resolution.
  const unsupported = main ? [] : ["node10", "node16-cjs"];
  return analysis.problems
    .filter((problem) => !("resolutionKind" in problem && unsupported.includes(problem.resolutionKind)))
    .map((problem) => `attw: ${problemKindInfo[problem.kind].description}\n${JSON.stringify(problem)}`);
}
