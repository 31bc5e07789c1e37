import { createReadStream } from "node:fs";
import { type Info, parse } from "csv-parse";

/** A row that can be worked on. */
export interface Customer {
  key: string;
  name: string;
  domain: string | undefined;
}

const domainName = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/i;

/**
 * Reads customers one by one; wrong rows are told, with their lines, and left out.
 *
 * @throws Error when the file cannot be read or lacks a column.
 */
export async function* readCustomers(
  path: string,
  onWrong: (problem: string) => void,
): AsyncGenerator<Customer> {
  const rows = parse({
    bom: true,
    columns: true,
    info: true,
    skip_empty_lines: true,
    trim: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      onWrong(`${path}:${error?.lines} is no row like the others: ${error?.message}`);
    },
  });
  const file = createReadStream(path);
  file.on("error", (error) => rows.destroy(error));
  file.pipe(rows);
  const firstLines = new Map<string, number>();
  for await (const { record, info } of rows as AsyncIterable<{
    record: Record<string, string>;
    info: Info;
  }>) {
    const { id, name, domain } = record;
    if (info.records === 1 && !("id" in record && "name" in record)) {
      throw new Error(`${path}: the first line must name the columns id, name and, if you like, domain`);
    }
    const first = firstLines.get(id ?? "");
    const problem = !id
      ? "has no id"
      : first
        ? `repeats the id ${id} of line ${first}`
        : !name
          ? "has no name"
          : domain && !domainName.test(domain)
            ? `has a domain that is none: ${JSON.stringify(domain)}`
            : undefined;
    if (id && !first) firstLines.set(id, info.lines);
    if (problem) onWrong(`${path}:${info.lines} ${problem}`);
    else yield { key: id!, name: name!, domain: domain || undefined };
  }
}
