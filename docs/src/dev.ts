import { installTools, runTool } from "./run-tool.ts";

/** `pnpm docs:dev`: the site on this machine, following every edit of a guide; the reference is as of the start. */
await installTools();
await runTool("node", "docs/src/write-reference.ts");
await runTool("node", "docs/node_modules/vitepress/bin/vitepress.js", "dev", "docs");
