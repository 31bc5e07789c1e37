import type { Logger } from "@clerk-platform/core";

/** Logs each request to stderr, redacted, if `CLERK_PLATFORM_DEBUG=1` is set. */
export function debugLogger(env: Readonly<Record<string, string | undefined>>): Logger | undefined {
  if (!/^(1|true|yes|on)$/i.test(env.CLERK_PLATFORM_DEBUG?.trim() ?? "")) return undefined;
  const write = (message: string): void => {
    process.stderr.write(`${new Date().toISOString()} ${message}\n`);
  };
  return { debug: write, warn: write };
}
