import { buildSite, installTools } from "./run-tool.ts";

/** `pnpm docs:build`: builds the site into `docs/.vitepress/dist`. */
await installTools();
await buildSite();
