import { canonical } from "./canonical.ts";

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** Creates a salt for one plan, so that equal values in two plans have different fingerprints. */
export const createSalt = (): string => crypto.randomUUID();

/** The fingerprints of secrets by path. */
export async function fingerprintSecrets(
  secrets: readonly { path: string; value: unknown }[],
  salt: string,
): Promise<Record<string, string>> {
  const pairs = secrets.map(async ({ path, value }) => [path, await fingerprint(value, salt)] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

/** Detects a change of a value without revealing it: HMAC-SHA-256, shortened to 16 bytes. */
export async function fingerprint(value: unknown, salt: string): Promise<string> {
  const key = await crypto.subtle.importKey("raw", bytes(salt), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  const signature = await crypto.subtle.sign("HMAC", key, bytes(canonical(value)));
  return Array.from(new Uint8Array(signature, 0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
