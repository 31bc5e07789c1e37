export const title = "Clerk Platform SDK";

export const repository = "https://github.com/clerk-platform-sdk/clerk-platform-sdk";

/** Where the built site is published. Guides link to its reference by this address, which works on GitHub, too. */
export const siteAddress = "https://clerk-platform-sdk.github.io/clerk-platform-sdk/";

export interface Page {
  /** From the folder of the site, without `.md`. */
  path: string;
  text: string;
}

export interface Section {
  text: string;
  pages: readonly Page[];
  /** Nobody who uses the SDK needs it. */
  optional?: boolean;
}

/** What stands in the navigation, in its order; the reference is added from what the packages export. */
export const guideSections: readonly Section[] = [
  {
    text: "Start",
    pages: [
      { path: "guides/getting-started", text: "Getting started" },
      { path: "guides/testing", text: "Testing with the emulator" },
      { path: "guides/prototype-to-production", text: "From prototype to production" },
      { path: "guides/migrating-from-fetch", text: "Migrating from fetch" },
      { path: "guides/migrating-from-openapi-fetch", text: "Migrating from openapi-fetch" },
    ],
  },
  {
    text: "Use",
    pages: [
      { path: "guides/errors", text: "Errors" },
      { path: "guides/retries", text: "Retries and safety" },
      { path: "guides/pagination", text: "Pagination" },
      { path: "guides/config-updates", text: "Configuration updates" },
      { path: "guides/development-to-production", text: "From development to production" },
      { path: "guides/domains", text: "Domains" },
      { path: "guides/uploads", text: "Uploads" },
    ],
  },
  {
    text: "Where it runs",
    pages: [
      { path: "guides/security", text: "Where the token lives" },
      { path: "proxy", text: "The proxy in detail" },
      { path: "guides/node", text: "Node" },
      { path: "guides/react", text: "React" },
      { path: "guides/recipes", text: "Recipes for frameworks" },
      { path: "guides/workers", text: "Cloudflare Workers" },
    ],
  },
  {
    text: "For maintainers",
    optional: true,
    pages: [
      { path: "spec-updates", text: "Updating the document" },
      { path: "releasing", text: "Releasing" },
    ],
  },
];
