import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { repositoryRoot } from "../lib/paths.ts";
import { findBannedNames, readBannedWords } from "./find-banned-names.ts";

const glossary = `## One word for one thing

| Word | Meaning | Not in names |
|---|---|---|
| response | what comes back | \`answer\`, \`answers\` |
| call | one use | |

## The next heading

| other | table | \`unrelated\` |
`;

it("reads the banned words of the glossary and of no other table", () => {
  expect([...readBannedWords(glossary)]).toEqual([
    ["answer", "response"],
    ["answers", "response"],
  ]);
});

it("reads banned words from CONTRIBUTING.md", () => {
  expect(readBannedWords(readFileSync(`${repositoryRoot}CONTRIBUTING.md`, "utf8")).get("answer")).toBe(
    "response",
  );
});

it("reports line, name and replacement for an exported name with a banned word", () => {
  const text =
    "const answer = 1;\nexport type JSONAnswer = number;\nexport const a = answer, readAnswers = 2;\n";
  expect(findBannedNames("src/x.ts", text, readBannedWords(glossary))).toEqual([
    'src/x.ts:2  JSONAnswer: say "response" instead of "answer"',
    'src/x.ts:3  readAnswers: say "response" instead of "answers"',
  ]);
});

it("reports a file name with a banned word", () => {
  expect(findBannedNames("src/read-answer.ts", "", readBannedWords(glossary))).toEqual([
    'src/read-answer.ts  read-answer.ts: say "response" instead of "answer"',
  ]);
});

it("accepts words that only contain a banned one", () => {
  expect(
    findBannedNames("src/answering.ts", "export const answered = 1;", readBannedWords(glossary)),
  ).toEqual([]);
});
