import { canonical } from "./canonical.ts";
import type { Leaf } from "./leaves.ts";

/** The fingerprints of secrets by path. */
export async function fingerprintSecrets(
  secrets: readonly Leaf[],
  salt: string,
): Promise<Record<string, string>> {
  const pairs = secrets.map(
    async ({ path, value }) => [path.join("."), await fingerprint(value, salt)] as const,
  );
  return Object.fromEntries(await Promise.all(pairs));
}

/** Detects a change of a value without revealing it: salted SHA-256, shortened to 16 bytes. */
export async function fingerprint(value: unknown, salt: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(salt + canonical(value)));
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
