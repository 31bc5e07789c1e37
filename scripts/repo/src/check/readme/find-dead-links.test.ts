import { expect, it } from "vitest";
import { repositoryRoot } from "../../lib/paths.ts";
import { findDeadLinks, findUnportableLinks } from "./find-dead-links.ts";

const ours = "https://github.com/clerk-platform-sdk/clerk-platform-sdk/tree/main";

it.each([
  ["a file", "[x](nothing.md)", /is not there/],
  ["a heading of the page", "# A b\n\n[x](#a-c)", /no heading makes #a-c/],
  ["a heading elsewhere", "[x](../SECURITY.md#nothing)", /no heading there makes #nothing/],
  ["a place in our repository", `[x](${ours}/packages/nothing)`, /is not there/],
])("reports a dead link to %s", (_, markdown, finding) => {
  expect(findDeadLinks(repositoryRoot, "docs/page.md", markdown)).toEqual([expect.stringMatching(finding)]);
});

it("accepts links to existing files and headings, and to other sites", () => {
  const markdown = [
    "# What `it` is, here",
    "[a](#what-it-is-here) [b](../SECURITY.md#where-the-token-lives) [c](https://example.com/nothing)",
    `[d](${ours}/packages/core) \`[not a link](nothing.md)\``,
  ].join("\n\n");
  expect(findDeadLinks(repositoryRoot, "docs/page.md", markdown)).toEqual([]);
});

it("finds links that npm cannot follow", () => {
  expect(findUnportableLinks("README.md", "[a](../core) [b](#b) [c](https://example.com)")).toEqual([
    "README.md:1  ../core leads nowhere on npm: name the whole URL",
  ]);
});
