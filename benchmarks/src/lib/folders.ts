import { fileURLToPath } from "node:url";

/** `benchmarks/`, with a trailing slash. */
export const benchmarksFolder = fileURLToPath(new URL("../../", import.meta.url));

/** Whatever benchmarks write: not committed. */
export const outputFolder = `${benchmarksFolder}dist/`;

/** The client that hey-api generates from the document. */
export const heyApiFolder = `${outputFolder}hey-api/`;
