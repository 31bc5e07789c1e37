import { expect, it } from "vitest";
import { changelogEntry } from "./changelog.ts";

const repo = "owner/name";
const hash = "0123456789abcdef0123456789abcdef01234567";
const commit = `[\`0123456\`](https://github.com/owner/name/commit/${hash})`;

it.each([
  ["a squashed pull request", "Add a thing (#12)", `[#12](https://github.com/owner/name/pull/12), ${commit}`],
  ["a merged one", "Merge pull request #7 from a/b", `[#7](https://github.com/owner/name/pull/7), ${commit}`],
  ["a commit alone", "Add a thing for #3", commit],
])("changelog items link %s", (_, subject, links) => {
  expect(changelogEntry("Lists take `prefetch`.\n", { hash, subject }, repo)).toBe(
    `- Lists take \`prefetch\`. (${links})`,
  );
});

it("indents further paragraphs of a changeset, and omits links without a commit", () => {
  expect(changelogEntry("First.\n\nSecond.", undefined, repo)).toBe("- First.\n\n  Second.");
});
