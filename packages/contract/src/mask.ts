import { isSecretField } from "./secret-names.ts";

/** The text that replaces a secret. */
export const redactedText = "[redacted]";

const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

/**
 * The shapes of secrets, anywhere in a text. They start at the beginning of a word, or after a JSON escape:
 * `\nsk_live_…`.
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
 * The same for data, where similar texts must stay: a name such as `sk_smith`, or the URL of an image, which contains
 * only the first part of a JSON Web Token.
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
 * Replaces the secrets in a text with `[redacted]`: those recognised by their shape or by the name in front of them, and
 * the known ones.
 *
 * @param known - further secrets to replace, such as the token in use.
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

/** Like {@link mask}, for texts that are data instead of messages or log lines: names are not looked at. */
export function maskData(text: string, known: readonly string[] = []): string {
  let masked = maskKnown(text, known);
  for (const shape of secretShapesInData) masked = masked.replace(shape, redactedText);
  return masked;
}

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

/** As in a URL. Half of a surrogate pair is replaced, because `encodeURIComponent` throws for it. */
const inUrl = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\ufffd"));

/**
 * As in Base64, where the characters depend on the position: for each of the three positions, those that no neighbour
 * changes. Shorter ones could be part of any text.
 */
function inBase64(text: string): string[] {
  const bytes = Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join("");
  return ["", "1", "22"]
    .map((before) => {
      const whole = before + bytes;
      // Each character has 6 bits: those that only belong to the text remain.
      return btoa(whole).slice(Math.ceil((before.length * 4) / 3), Math.floor((whole.length * 4) / 3));
    })
    .filter((form) => form.length > 7)
    .flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]);
}

/** The forms of the secrets of a list, which is the same for all texts of a response. */
const formsOfKnown = new WeakMap<readonly string[], readonly string[]>();

/** The secrets plain, as in JSON, as in JSON inside JSON, and each of these as in a URL and in Base64. */
function formsOf(known: readonly string[]): readonly string[] {
  const cached = formsOfKnown.get(known);
  if (cached) return cached;
  const texts = known.flatMap((secret) => [secret, escaped(secret), escaped(escaped(secret))]);
  // Most tokens are the same in all forms.
  const forms = [...new Set(texts)].filter(Boolean).flatMap((text) => [text, inUrl(text), ...inBase64(text)]);
  formsOfKnown.set(known, forms);
  return forms;
}

/** Replaces the given secrets, in any of their forms. */
export const maskKnown = (text: string, known: readonly string[]): string =>
  formsOf(known).reduce((masked, form) => masked.replaceAll(form, redactedText), text);
