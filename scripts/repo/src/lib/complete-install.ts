import { readdirSync, readFileSync } from "node:fs";
import { execa } from "execa";
import { parse } from "yaml";
import { repositoryRoot } from "./paths.ts";
import { UserError } from "./user-error.ts";

/** The platforms of a package, as in its package.json: `["linux", "darwin"]`, `"x64"` or `["!win32"]`. */
interface Platforms {
  os?: string | string[];
  cpu?: string | string[];
  libc?: string | string[];
}

export interface Machine {
  os: string;
  cpu: string;
  libc: string;
}

/**
 * Installs again when packages for this machine are missing. pnpm goes on without optional packages whose download
 * failed, and the tools whose binaries they have fail later, with messages that do not mention it.
 */
export async function completeInstall(root = repositoryRoot): Promise<void> {
  const missing = (): string[] =>
    missingBinaries(
      readFileSync(`${root}pnpm-lock.yaml`, "utf8"),
      readFileSync(`${root}node_modules/.modules.yaml`, "utf8"),
      readdirSync(`${root}node_modules/.pnpm`),
    );
  if (missing().length === 0) return;
  console.log(`Not downloaded, so installing again: ${missing().join(", ")}`);
  await execa("pnpm", ["install", "--frozen-lockfile"], { cwd: root, stdio: "inherit", reject: false });
  const left = missing();
  if (left.length === 0) return;
  throw new UserError(
    `These packages for this machine could not be downloaded:\n  ${left.join("\n  ")}\nFix: check the connection to the registry, then pnpm install`,
  );
}

/** Finds packages with a binary for a machine that a lockfile lists, pnpm did not skip, and the store does not have. */
export function missingBinaries(
  lockfile: string,
  modules: string,
  stored: readonly string[],
  machine: Machine = thisMachine(),
): string[] {
  const { packages = {} } = parse(lockfile) as { packages?: Record<string, Platforms> };
  const { skipped = [] } = parse(modules) as { skipped?: readonly string[] };
  const known = new Set([...skipped, ...stored.map((folder) => folder.replace("+", "/"))]);
  return Object.entries(packages)
    .filter(([, { os, cpu }]) => os || cpu)
    .filter(
      ([, { os, cpu, libc }]) => fits(os, machine.os) && fits(cpu, machine.cpu) && fits(libc, machine.libc),
    )
    .map(([name]) => name)
    .filter((name) => !known.has(name));
}

function fits(platforms: string | string[] | undefined, current: string): boolean {
  const wanted = [platforms ?? []].flat();
  const excluded = wanted.every((one) => one.startsWith("!"));
  return excluded ? !wanted.includes(`!${current}`) : wanted.includes(current);
}

function thisMachine(): Machine {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return { os: process.platform, cpu: process.arch, libc: header.glibcVersionRuntime ? "glibc" : "musl" };
}
