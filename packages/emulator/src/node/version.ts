import { readFileSync } from "node:fs";

/** The version of this package. package.json is two folders up, in the sources and in the published package. */
export const version: string = (
  JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }
).version;
