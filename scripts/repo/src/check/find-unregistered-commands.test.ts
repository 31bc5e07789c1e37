import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { repositoryRoot } from "../lib/paths.ts";
import { findUnregisteredCommands } from "./find-unregistered-commands.ts";

const commands = new Map(
  globSync("packages/*/package.json", { cwd: repositoryRoot }).map((path) => {
    const { name, bin = {} } = JSON.parse(readFileSync(repositoryRoot + path, "utf8"));
    return [name as string, Object.keys(bin)] as const;
  }),
);

it("no file of the repository runs a command of ours by a name that nobody has registered", () => {
  expect([...commands.values()].flat().length).toBeGreaterThan(1);
  const files = execFileSync("git", ["ls-files", "-z"], { cwd: repositoryRoot, encoding: "utf8" })
    .split("\0")
    .filter((path) => /\.(?:[cm]?[jt]sx?|json|md|ya?ml|html|sh)$/.test(path))
    .filter((path) => !path.endsWith("find-unregistered-commands.test.ts"));
  expect(files.length).toBeGreaterThan(500);
  const findings = files.flatMap((path) =>
    findUnregisteredCommands(path, readFileSync(repositoryRoot + path, "utf8"), commands),
  );
  expect(findings).toEqual([]);
});

it.each([
  ["npx our-command plan", 1],
  ["npx --yes -q our-command", 1],
  ["pnpm dlx our-command", 1],
  ["bunx our-command\nnpm exec our-command", 2],
  ["npx @ours/package plan", 0],
  ["npx our-command-of-somebody", 0],
  ["our-command plan", 0],
])("finds in %j what npx would look up in the registry", (text, count) => {
  const found = findUnregisteredCommands("a.md", `\n${text}`, new Map([["@ours/package", ["our-command"]]]));
  expect(found).toHaveLength(count);
  if (count > 0)
    expect(found[0]).toMatch(
      /^a\.md:2 {2}".+" may run a package of somebody else: say "npx @ours\/package"$/,
    );
});
