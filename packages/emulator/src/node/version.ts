import { readFileSync } from "node:fs";

/** The version of this package. The manifest is two folders up, in the sources as in what is published. */
export const version: string = (
  JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }
).version;
