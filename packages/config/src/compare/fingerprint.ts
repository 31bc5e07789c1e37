import { canonical } from "./canonical.ts";

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/** A salt for the fingerprints of one plan: equal values of two plans look different. */
export const createSalt = (): string => crypto.randomUUID();

/** Shows whether a value changed and does not reveal it: HMAC-SHA-256, shortened to 16 bytes. */
export async function fingerprint(value: unknown, salt: string): Promise<string> {
  const key = await crypto.subtle.importKey("raw", bytes(salt), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  const signature = await crypto.subtle.sign("HMAC", key, bytes(canonical(value)));
  return Array.from(new Uint8Array(signature, 0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
