import { createHash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import type { ApiComparison } from "./compare/compare-apis.ts";
import { renderChangeset } from "./notes/changeset.ts";
import type { FileChange } from "./repository/file-change.ts";

/** The changeset of an update; none when no published package changes. */
export function plannedChangeset(
  root: string,
  changes: readonly FileChange[],
  { findings, severity }: ApiComparison,
  document: string,
): { file: FileChange; version: string } | undefined {
  const manifests = globSync("packages/*/package.json", { cwd: root })
    .sort()
    .map((path) => ({ folder: path.replace("package.json", ""), ...readManifest(root + path) }))
    .filter((manifest) => !manifest.private);
  const changed = manifests.filter(({ folder }) => changes.some(({ path }) => path.startsWith(folder)));
  const [first] = changed;
  if (!first) return undefined;
  const name = createHash("sha256").update(document).digest("hex").slice(0, 8);
  // The inputs and outputs of the client are types of the contract, so the changelog of core lists the changes as well.
  const packages = manifests
    .filter((manifest) => changed.includes(manifest) || manifest.name === "@clerk-platform/core")
    .map((manifest) => manifest.name);
  return {
    version: first.version,
    file: {
      path: `.changeset/api-document-${name}.md`,
      content: renderChangeset({ packages, version: first.version, severity, findings }),
    },
  };
}

interface Manifest {
  name: string;
  version: string;
  private?: boolean;
}

const readManifest = (path: string): Manifest => JSON.parse(readFileSync(path, "utf8"));
