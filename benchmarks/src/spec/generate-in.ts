import { generate } from "../../../scripts/codegen/src/generate.ts";

// Everything that `pnpm generate` writes, for the document that lies in a folder.
const [root = ""] = process.argv.slice(2);
await generate({ root, log: { log() {}, warn() {}, error: console.error } });
