import { generate } from "../../../scripts/codegen/src/generate.ts";

// Runs `pnpm generate` for the document in a folder.
const [root = ""] = process.argv.slice(2);
await generate({ root, log: { log() {}, warn() {}, error: console.error } });
