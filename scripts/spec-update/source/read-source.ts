import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { UserError } from "../../lib/user-error.ts";
import { fetchDocument } from "./fetch-document.ts";

/** Reads the new document from a file or an address. */
export async function readSource(source: string): Promise<string> {
  if (/^https?:\/\//i.test(source)) return fetchDocument(source);
  try {
    return readFileSync(resolve(source), "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UserError(`Cannot read ${source}: ${code ?? (error as Error).message}.\nNothing was written.`);
  }
}
