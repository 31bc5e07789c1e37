import { installTools, runTool } from "./run-tool.ts";

/** `pnpm docs:dev`: serves the site locally and reloads edited guides. The reference is built once, at the start. */
await installTools();
await runTool("node", "docs/src/write-reference.ts");
await runTool("node", "docs/node_modules/vitepress/bin/vitepress.js", "dev", "docs");
