import type { ClientOptions } from "@clerk-platform/core";
import type { TransportOptions } from "../transport/transport-options.ts";
import type { Environment } from "./from-environment.ts";

/** Options of `createNodeClient`. They override the environment. */
export interface NodeClientOptions extends ClientOptions, Omit<TransportOptions, "env"> {
  /**
   * Where these variables are read from: `CLERK_PLATFORM_API_KEY`, `CLERK_PLATFORM_API_KEY_FILE`, `CLERK_PLATFORM_API_URL`,
   * `CLERK_PLATFORM_DEBUG`, `HTTPS_PROXY`, `HTTP_PROXY`, `NO_PROXY`.
   * @defaultValue `process.env`
   */
  env?: Environment;
}
