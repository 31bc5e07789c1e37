import { fileURLToPath } from "node:url";
import type { NextConfig } from "next";

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  // This example is part of a workspace; an application of its own does not need this.
  turbopack: { root: fileURLToPath(new URL("../..", import.meta.url)) },
};

export default config;
