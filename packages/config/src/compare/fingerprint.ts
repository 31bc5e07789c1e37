import { canonical } from "./canonical.ts";

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const hex = (buffer: ArrayBuffer): string =>
  [...new Uint8Array(buffer).slice(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** A salt for the fingerprints of one plan: equal values of two plans look different. */
export const createSalt = (): string => hex(crypto.getRandomValues(new Uint8Array(16)).buffer);

/** What tells whether a value changed, without telling the value: HMAC-SHA-256, shortened to 16 bytes. */
export async function fingerprint(value: unknown, salt: string): Promise<string> {
  const key = await crypto.subtle.importKey("raw", bytes(salt), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  return hex(await crypto.subtle.sign("HMAC", key, bytes(canonical(value))));
}
