import type { Logger, TokenSource } from "@clerk-platform/core";
import { debugLogger } from "../observe/debug-logger.ts";
import { keyFromFile } from "./key-file.ts";

/** Variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The options that can come from the environment. */
interface EnvironmentOptions {
  readonly token?: TokenSource | undefined;
  readonly baseUrl?: string | undefined;
  readonly logger?: Logger | undefined;
}

/**
 * Completes options from the environment. A missing key is an error at the first request and not here, because builds
 * load modules that create clients but have no secrets.
 */
export function fromEnvironment(env: Environment, given: EnvironmentOptions): EnvironmentOptions {
  const logger = given.logger ?? debugLogger(env);
  return {
    token: given.token ?? tokenFrom(env),
    baseUrl: given.baseUrl ?? (env.CLERK_PLATFORM_API_URL?.trim() || undefined),
    ...(logger && { logger }),
  };
}

function tokenFrom(env: Environment): TokenSource {
  const key = env.CLERK_PLATFORM_API_KEY?.trim();
  if (key) return key;
  const file = env.CLERK_PLATFORM_API_KEY_FILE?.trim();
  if (file) return keyFromFile(file, "CLERK_PLATFORM_API_KEY_FILE");
  return () => {
    throw new TypeError(
      "no platform API key: set CLERK_PLATFORM_API_KEY to it (ak_…), or CLERK_PLATFORM_API_KEY_FILE to a file that holds it, before the client or proxy is created",
    );
  };
}
