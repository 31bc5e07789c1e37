/** A row of the size table in the README. */
export interface SizeRow {
  name: string;
  imports: string;
  bytes: number;
}

const start = "<!-- size: written by pnpm size --write -->";
const end = "<!-- /size -->";

/** Allowed difference of a number, so that the table need not change with every byte. */
const tolerance = (bytes: number): number => Math.max(100, bytes * 0.03);

/** Renders the table for the README. */
export function sizeTable(rows: readonly SizeRow[]): string {
  const lines = rows.map(({ name, imports, bytes }) => `| ${name} | \`${imports}\` | ${kilobytes(bytes)} |`);
  return ["| What | Imports | min + gzip |", "|---|---|---:|", ...lines].join("\n");
}

/** Replaces the table in the README. */
export function writeSizeTable(readme: string, rows: readonly SizeRow[]): string {
  const [before, after] = around(readme);
  return `${before}${start}\n${sizeTable(rows)}\n${end}${after}`;
}

/** Finds the rows of the README's table that are out of date. */
export function findStaleSizes(readme: string, rows: readonly SizeRow[]): string[] {
  const [before, after] = around(readme);
  const said = readme.slice(before.length, readme.length - after.length).split("\n");
  const isRow = (line: string): boolean => /\| [\d.]+ kB \|$/.test(line);
  const stale = rows.flatMap(({ name, imports, bytes }) => {
    const line = said.find((candidate) => candidate.startsWith(`| ${name} | \`${imports}\` |`));
    if (!line) return `${name} is missing`;
    const stated = Number(/([\d.]+) kB/.exec(line)?.[1]) * 1000;
    return Math.abs(stated - bytes) <= tolerance(bytes) ? [] : `${name} has ${kilobytes(bytes)} by now`;
  });
  const count = said.filter(isRow).length;
  return count > rows.length ? [...stale, `${count - rows.length} lines are about nothing`] : stale;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

function around(readme: string): [before: string, after: string] {
  const from = readme.indexOf(start);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error(`README.md has no ${start} … ${end}`);
  return [readme.slice(0, from), readme.slice(to + end.length)];
}
