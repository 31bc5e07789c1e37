import type { Logger } from "@clerk-platform/core";

/** The log that `CLERK_PLATFORM_DEBUG=1` asks for: what happens to each request, redacted, on stderr. */
export function debugLogger(env: Readonly<Record<string, string | undefined>>): Logger | undefined {
  if (!/^(1|true|yes|on)$/i.test(env.CLERK_PLATFORM_DEBUG?.trim() ?? "")) return undefined;
  const write = (message: string): void => {
    process.stderr.write(`${new Date().toISOString()} ${message}\n`);
  };
  return { debug: write, warn: write };
}
