/** How TSDoc and the reference say where a scope is known from. */
export const scopeSources = {
  document: "named by Clerk's API document",
  published: "named in Clerk's documentation",
  inferred: "inferred from similar operations",
} as const;
