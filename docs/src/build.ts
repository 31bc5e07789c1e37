import { buildSite, installTools } from "./run-tool.ts";

/** `pnpm docs:build`: the site, in `docs/.vitepress/dist`. */
await installTools();
await buildSite();
