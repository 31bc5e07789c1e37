import { createReadStream } from "node:fs";
import { type Info, parse } from "csv-parse";

/** A valid row. */
export interface Customer {
  key: string;
  name: string;
  domain: string | undefined;
}

/** A row that is left out, and why. */
export interface WrongRow {
  line: number;
  problem: string;
}

/** A row with the lines of the file that it was read from. */
interface Row {
  record: Record<string, string>;
  info: Info;
}

const domainName = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/i;

/**
 * Reads customers one by one. Wrong rows are skipped and reported, not always in their order.
 *
 * @throws Error when the file cannot be read or lacks a column.
 */
export async function* readCustomers(
  path: string,
  onWrong: (row: WrongRow) => void,
): AsyncGenerator<Customer> {
  const rows = parse({
    bom: true,
    columns: true,
    info: true,
    skip_empty_lines: true,
    trim: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      onWrong({ line: Number(error?.lines), problem: `does not fit the header: ${error?.message}` });
    },
  });
  const file = createReadStream(path);
  file.on("error", (error) => rows.destroy(error));
  file.pipe(rows);
  const firstLines = new Map<string, number>();
  for await (const { record, info } of rows as AsyncIterable<Row>) {
    if (info.records === 1 && !("id" in record && "name" in record)) {
      throw new Error(`${path}: the first line must name the columns id, name and optionally domain`);
    }
    const problem = findProblem(record, firstLines);
    const { id = "", name = "", domain } = record;
    if (id && !firstLines.has(id)) firstLines.set(id, info.lines);
    if (problem) onWrong({ line: info.lines, problem });
    else yield { key: id, name, domain: domain || undefined };
  }
}

function findProblem(
  { id, name, domain }: Record<string, string>,
  firstLines: ReadonlyMap<string, number>,
): string | undefined {
  if (!id) return "has no id";
  const first = firstLines.get(id);
  if (first) return `repeats the id ${id} of line ${first}`;
  if (!name) return "has no name";
  if (domain && !domainName.test(domain)) return `has an invalid domain: ${JSON.stringify(domain)}`;
  return undefined;
}
