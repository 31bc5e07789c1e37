import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, it } from "vitest";
import { quote, quoteBlock, quoteInTable } from "./quote.ts";

const hostile = [
  "a\n\n# Heading\n\nCloses #1, cc @octocat ![x](http://a.example/x.png) <img src=x>",
  "`closed` and ``more``",
  "`",
  "a\u2028# b",
  "a\r\n- b",
];

it.each(hostile)("keeps %j one line of code", (text) => {
  const { children } = fromMarkdown(`- ${quote(text)} and more`);
  expect(children).toHaveLength(1);
  expect(JSON.stringify(children)).not.toMatch(/"type":"(heading|image|html|link)"/);
  expect(quote(text)).not.toMatch(/[\n\r\u2028]/);
});

it.each(hostile)("keeps %j within a block", (text) => {
  const { children } = fromMarkdown(quoteBlock("diff", [`- ${text}`, "```", "+ b"]));
  expect(children).toMatchObject([{ type: "code", lang: "diff" }]);
});

it("escapes the bars of a table", () => {
  expect(quoteInTable('"a" | "b"')).toBe('`"a" \\| "b"`');
});
