import { execFileSync } from "node:child_process";
import type { ChangelogFunctions } from "@changesets/types";

/** The commit that added a changeset, read from git. */
export interface ChangesetCommit {
  hash: string;
  subject: string;
}

/**
 * Renders a changelog item: the text of the changeset, then links to the pull request and the commit. The links
 * are derived from git, so that this works offline and without a token.
 */
export function changelogEntry(summary: string, commit: ChangesetCommit | undefined, repo: string): string {
  const [first, ...rest] = summary.trim().split("\n");
  const links = commit ? ` (${linksTo(commit, repo)})` : "";
  return [`- ${first}`, ...rest.map((line) => (line ? `  ${line}` : line))].join("\n") + links;
}

function linksTo({ hash, subject }: ChangesetCommit, repo: string): string {
  const url = `https://github.com/${repo}`;
  const commit = `[\`${hash.slice(0, 7)}\`](${url}/commit/${hash})`;
  // The subjects of GitHub's squashed and merged pull requests.
  const number = (/\(#(\d+)\)$/.exec(subject) ?? /^Merge pull request #(\d+) /.exec(subject))?.[1];
  return number ? `[#${number}](${url}/pull/${number}), ${commit}` : commit;
}

function commitOf(hash: string): ChangesetCommit {
  return {
    hash,
    subject: execFileSync("git", ["log", "-1", "--format=%s", hash], { encoding: "utf8" }).trim(),
  };
}

const changelog: ChangelogFunctions = {
  getReleaseLine: ({ summary, commit }, _, options) =>
    changelogEntry(summary, commit ? commitOf(commit) : undefined, String(options?.repo)),
  // All packages share one version, so updated dependencies need no lines of their own.
  getDependencyReleaseLine: (_, updated) =>
    updated.length > 0
      ? `- Goes with ${updated.map(({ name }) => `\`${name}\``).join(", ")} of this version.`
      : "",
};

export default changelog;
