import { globSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { repositoryRoot } from "../lib/paths.ts";

interface Update {
  "package-ecosystem": string;
  directory?: string;
  directories?: string[];
  cooldown?: { "default-days"?: number };
}

const { updates } = parse(readFileSync(`${repositoryRoot}.github/dependabot.yml`, "utf8")) as {
  updates: Update[];
};

it("Dependabot updates every lockfile", () => {
  const lockfiles = globSync("**/pnpm-lock.yaml", {
    cwd: repositoryRoot,
    exclude: ["**/node_modules/**", "**/fixtures/**"],
  });
  const folders = lockfiles.map((path) => posix.join("/", posix.dirname(path)));
  const covered = updates
    .filter((update) => update["package-ecosystem"] === "npm")
    .flatMap(({ directory, directories = [] }) => (directory ? [directory, ...directories] : directories));
  expect(covered.sort()).toEqual(folders.sort());
  expect(folders).toContain("/");
});

it("Dependabot waits a week before it proposes an update", () => {
  for (const { cooldown } of updates) expect(cooldown?.["default-days"]).toBeGreaterThanOrEqual(7);
});
