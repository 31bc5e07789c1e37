import { resolve } from "node:path";
import { readTextFile } from "codegen/read-yaml";
import { fetchDocument } from "./fetch-document.ts";

/** Reads the new document from a file or an address. */
export async function readSource(source: string): Promise<string> {
  if (/^https?:\/\//i.test(source)) return fetchDocument(source);
  return readTextFile("", resolve(source));
}
