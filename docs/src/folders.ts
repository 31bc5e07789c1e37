import { fileURLToPath } from "node:url";

/** The folder of the site's sources, with a trailing slash. */
export const docsFolder = fileURLToPath(new URL("..", import.meta.url));

/** The folder of the repository, with a trailing slash. */
export const repositoryFolder = fileURLToPath(new URL("../..", import.meta.url));

/** The folder of the built site. */
export const siteFolder = `${docsFolder}.vitepress/dist/`;
