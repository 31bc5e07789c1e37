import { globSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { execa } from "execa";
import type { Problem } from "./problem.ts";

/** Type-checks every published package of a repository, from source: no build is needed. */
export async function checkTypes(root: string, signal?: AbortSignal): Promise<Problem[]> {
  const packages = globSync("packages/*/package.json", { cwd: root })
    .filter((path) => JSON.parse(readFileSync(root + path, "utf8")).scripts?.typecheck)
    .map((path) => dirname(path))
    .sort();
  const results = await Promise.all(packages.map((path) => checkPackage(root, path, signal)));
  signal?.throwIfAborted();
  return results.flat();
}

async function checkPackage(root: string, path: string, signal: AbortSignal | undefined): Promise<Problem[]> {
  const { failed, stdout } = await execa("tsc", ["-p", path, "--pretty", "false"], {
    cwd: root,
    preferLocal: true,
    reject: false,
    ...(signal ? { cancelSignal: signal } : {}),
  });
  if (!failed) return [];
  const lines = String(stdout)
    .split("\n")
    .filter((line) => /error TS\d+/.test(line));
  if (lines.length === 0) return [{ kind: "types", text: `${path}: ${stdout}` }];
  return lines.map((text) => ({ kind: "types", text }));
}
