/** Finds problems in the tables of promises of a document. */
export function findUntestedPromises(
  markdown: string,
  readFile: (path: string) => string | undefined,
): string[] {
  const rows = [...promisesIn(markdown)];
  if (rows.length === 0) return ["has no table of promises"];
  return rows.flatMap(({ promise, tests, limits }) => {
    const problems = limits ? [] : ["says nothing about what is not promised"];
    const links = [...tests.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)];
    if (links.length === 0) problems.push("has no test");
    for (const [, title = "", path = ""] of links) {
      const source = readFile(path);
      if (source === undefined) problems.push(`names ${path}, which does not exist`);
      else if (!/\.test\.tsx?$/.test(path)) problems.push(`names ${path}, which is not a test`);
      else if (!hasTest(source, title)) problems.push(`names "${title}", which ${path} does not run`);
    }
    return problems.map((problem) => `"${promise}" ${problem}`);
  });
}

interface PromiseRow {
  promise: string;
  tests: string;
  limits: string;
}

const header = ["Promise", "Tried by", "Not promised"];

/** Reads the rows of every table with this header. */
function* promisesIn(markdown: string): Generator<PromiseRow> {
  let inside = false;
  for (const line of markdown.split("\n")) {
    if (!line.startsWith("|")) {
      inside = false;
      continue;
    }
    const cells = line
      .replace(/^\||\|$/g, "")
      .split("|")
      .map((cell) => cell.trim());
    if (cells.join() === header.join()) inside = true;
    else if (inside && !cells.every((cell) => /^:?-+:?$/.test(cell))) {
      const [promise = "", tests = "", limits = ""] = cells;
      yield { promise, tests, limits };
    }
  }
}

/** Whether the file has a test with that title that is not skipped. */
function hasTest(source: string, title: string): boolean {
  for (const quote of ['"', "'", "`"]) {
    const at = source.indexOf(`${quote}${title}${quote}`);
    if (at < 0) continue;
    // `it("…"`, `it.each([…])("…"`, `it.skip(\n  "…"`
    const before = source.slice(0, at).trimEnd();
    return before.endsWith("(") && !/\.(skip|todo|skipIf|runIf)\b[^;]*\($/.test(before.slice(-40));
  }
  return false;
}
