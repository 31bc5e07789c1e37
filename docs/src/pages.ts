export const title = "Clerk Platform SDK";

export const repository = "https://github.com/clerk-platform-sdk/clerk-platform-sdk";

/** Address of the published site. Guides link to the reference by it, so that the links also work on GitHub. */
export const siteAddress = "https://clerk-platform-sdk.github.io/clerk-platform-sdk/";

export interface Page {
  /** Relative to the folder of the site, without `.md`. */
  path: string;
  text: string;
}

export interface Section {
  text: string;
  pages: readonly Page[];
  /** For maintainers only, not for users of the SDK. */
  optional?: boolean;
}

/** The pages of the navigation, in order. The reference is added from the exports of the packages. */
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
