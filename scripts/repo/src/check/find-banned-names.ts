import { basename } from "node:path";
import ts from "typescript";

/** Banned words of the glossary, each with its replacement. */
export type BannedWords = ReadonlyMap<string, string>;

/** Reads the glossary in CONTRIBUTING.md: the words in code spans of its last column, for the word in its first. */
export function readBannedWords(contributing: string): BannedWords {
  const [, afterHeading = ""] = contributing.split("## One word for one thing");
  const [section = ""] = afterHeading.split("\n## ");
  const rows = section.split("\n").filter((line) => line.startsWith("| "));
  const banned = new Map<string, string>();
  for (const row of rows) {
    const [, word = "", , not = ""] = row.split("|").map((cell) => cell.trim());
    for (const [, bannedWord] of not.matchAll(/`([^`]+)`/g)) banned.set(bannedWord!, word);
  }
  return banned;
}

/** Finds banned words in the exported names and the file name of a source file. */
export function findBannedNames(path: string, text: string, banned: BannedWords): string[] {
  const options = {
    languageVersion: ts.ScriptTarget.Latest,
    jsDocParsingMode: ts.JSDocParsingMode.ParseNone,
  };
  const source = ts.createSourceFile(path, text, options);
  const findings: string[] = [];
  const look = (name: string, place: string): void => {
    for (const word of wordsOf(name)) {
      const instead = banned.get(word);
      if (instead) findings.push(`${place}  ${name}: say "${instead}" instead of "${word}"`);
    }
  };
  look(basename(path), path);
  for (const statement of source.statements) {
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) continue;
    const line = source.getLineAndCharacterOfPosition(statement.getStart(source)).line + 1;
    for (const name of declaredNames(statement, source)) look(name, `${path}:${line}`);
  }
  return findings;
}

function declaredNames(statement: ts.Statement, source: ts.SourceFile): string[] {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map(({ name }) => name.getText(source));
  }
  const { name } = statement as ts.Statement & { name?: ts.Node };
  return name ? [name.getText(source)] : [];
}

/** `readJSONAnswer` and `read-json-answer.ts` are both `read`, `json`, `answer`. */
const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z\d])([A-Z])/g, "$1 $2")
    .replaceAll(/([A-Z])([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z\d]+/);
