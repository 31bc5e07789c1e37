import { isSecretField } from "./secret-names.ts";

/** What a secret is replaced by. */
export const redactedText = "[redacted]";

const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

/**
 * Secrets that are recognised by their shape, wherever they occur in a text. They begin where a word begins, or after
 * an escape of JSON: `\nsk_live_…`.
 */
const secretShapes = [
  // Platform keys, secret keys of instances, OAuth access tokens, webhook signing secrets.
  /(?:(?<!\w)|(?<=\\[bfnrt]))(?:ak|sk|oat|whsec)_[\w+/=-]+/g,
  // JSON Web Tokens.
  /(?:(?<!\w)|(?<=\\[bfnrt]))eyJ[\w-]+(?:\.[\w-]*)*/g,
  /(?<=\bBearer )[^\s"\\]+/gi,
  privateKey,
];

/**
 * The same in data, where what is only similar must stay: a name such as `sk_smith`, or the address of an image, which
 * contains the first part of a JSON Web Token alone.
 */
const secretShapesInData = [
  /(?:(?<!\w)|(?<=\\[bfnrt]))(?:sk_(?:test|live)_[\w+/=-]+|(?:ak|sk|oat|whsec)_[\w+/=-]{12,})/g,
  /(?:(?<!\w)|(?<=\\[bfnrt]))eyJ[\w-]+\.[\w-]+\.[\w-]*/g,
  privateKey,
];

/** A name and its value inside a text: in JSON, in JSON inside JSON, in a query or a form. */
const namedValues = [
  /(["']?)\b([A-Za-z_]\w*)\1\s*[:=]\s*(["'])((?:\\.|(?!\3)[^\\])*)\3/g,
  /(\\{1,8}["'])([A-Za-z_]\w*)\1\s*:\s*(\\{1,8}["'])([\s\S]*?)\3/g,
  /()\b([A-Za-z_]\w*)=()([^\s&"'\\,;[]+)/g,
];

/**
 * Replaces every secret in a text by `[redacted]`: by shape, by the name in front of it, and the values given.
 *
 * @param known - secrets to replace although they may have no recognisable shape, such as the token in use.
 */
export function mask(text: string, known: readonly string[] = []): string {
  let masked = maskKnown(text, known);
  for (const shape of secretShapes) masked = masked.replace(shape, redactedText);
  for (const named of namedValues) {
    masked = masked.replace(named, (whole, _quote, name: string, quote: string, value: string) =>
      isSecretField(name, value) && value !== redactedText
        ? whole.slice(0, whole.length - value.length - quote.length) + redactedText + quote
        : whole,
    );
  }
  return masked;
}

/** Replaces what has the shape of a secret in a text that is data, not a message or a log line. */
export function maskData(text: string, known: readonly string[] = []): string {
  let masked = maskKnown(text, known);
  for (const shape of secretShapesInData) masked = masked.replace(shape, redactedText);
  return masked;
}

/** Replaces the given secrets, as they are and as they look in a URL. */
export function maskKnown(text: string, known: readonly string[]): string {
  let masked = text;
  for (const secret of known) {
    if (secret) {
      masked = masked.replaceAll(secret, redactedText).replaceAll(encodeURIComponent(secret), redactedText);
    }
  }
  return masked;
}
