import { sensitiveFields } from "./generated/sensitive-paths.ts";

/** What stands in place of a secret. */
export const redactedText = "[redacted]";

/** Field names that mean a secret wherever they occur, beyond those that the document marks. */
const secretFieldNames = [
  "api_key",
  "authorization",
  "client_secret",
  "password",
  "private_key",
  "secret",
  "signing_secret",
];

/**
 * Field names whose values are secrets: those that the document marks, some that always mean a secret, and every
 * name that ends in `_secret`.
 */
export const secretNames = {
  has: (name: string): boolean =>
    secretFieldNames.includes(name) || sensitiveFields.includes(name) || name.endsWith("_secret"),
};

/** A transfer's `code` is a secret; the `code` of an error is a word such as `resource_not_found`. */
const isErrorCode = (name: string, value: unknown): boolean =>
  name === "code" &&
  typeof value === "string" &&
  /^[a-z][a-z0-9_]*$/.test(value) &&
  !/^[0-9a-f]{32}$/.test(value);

/** Secrets that are recognised by their shape, wherever they occur in a text. */
const secretShapes = [
  // Platform keys, secret keys of instances, OAuth access tokens, webhook signing secrets.
  /\b(?:ak|sk|oat|whsec)_[\w+/=-]+/g,
  // JSON Web Tokens.
  /\beyJ[\w-]+(?:\.[\w-]*)*/g,
  /(?<=\bBearer )[^\s"\\]+/gi,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
];

/** A secret name and its value inside a text, as in JSON or in a log line. */
const namedValue = /(["']?)\b([A-Za-z_]\w*)\1\s*[:=]\s*(["'])((?:\\.|(?!\3)[^\\])*)\3/g;

/**
 * Replaces every secret in a text by `[redacted]`: by shape, by the name in front of it, and the values given.
 *
 * @param known - secrets to replace although they may have no recognisable shape, such as the token in use.
 */
export function mask(text: string, known: readonly string[] = []): string {
  let masked = text;
  for (const secret of known) {
    if (secret) masked = masked.replaceAll(secret, redactedText);
  }
  for (const shape of secretShapes) masked = masked.replace(shape, redactedText);
  return masked.replace(namedValue, (whole, _quote, name: string, _valueQuote, value: string) =>
    secretNames.has(name) && !isErrorCode(name, value)
      ? whole.slice(0, -value.length - 1) + redactedText + whole.at(-1)
      : whole,
  );
}

/** Deeper than any document of the API; what lies below is left out. */
const maximumDepth = 100;

/**
 * A copy of plain data without its secrets. Never throws: cycles, unreadable fields and values nested too deeply are
 * replaced by a note.
 *
 * @param known - see {@link mask}.
 */
export function redact<T>(value: T, known: readonly string[] = []): T {
  return new Redactor(known).copy(value, 0) as T;
}

class Redactor {
  readonly #known: readonly string[];
  /** Finished copies, so that a value that occurs many times is copied once. */
  readonly #copies = new Map<object, unknown>();

  constructor(known: readonly string[]) {
    this.#known = known;
  }

  copy(value: unknown, depth: number): unknown {
    if (typeof value === "string") return mask(value, this.#known);
    if (typeof value === "bigint") return String(value);
    if (typeof value === "function" || typeof value === "symbol") return undefined;
    if (typeof value !== "object" || value === null) return value;
    if (this.#copies.has(value)) return this.#copies.get(value);
    if (depth >= maximumDepth) return "[nested too deeply]";
    this.#copies.set(value, "[circular]");
    const copy = this.#copyObject(value, depth);
    this.#copies.set(value, copy);
    return copy;
  }

  #copyObject(value: object, depth: number): unknown {
    try {
      if (isBinary(value)) return "[binary]";
      if (Array.isArray(value)) return value.map((item) => this.copy(item, depth + 1));
      const { toJSON } = value as { toJSON?: unknown };
      if (typeof toJSON === "function") {
        const plain: unknown = toJSON.call(value);
        if (plain !== value) return this.copy(plain, depth + 1);
      }
      const copy: Record<string, unknown> = {};
      for (const [name, field] of Object.entries(value)) {
        // `defineProperty`, because an assignment to `__proto__` would not create a field.
        Object.defineProperty(copy, mask(name, this.#known), {
          value: this.#copyField(name, field, depth),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      return copy;
    } catch {
      return "[unreadable]";
    }
  }

  #copyField(name: string, field: unknown, depth: number): unknown {
    // Settings such as `password: true` say whether there is one.
    const tellsNothing = field === undefined || field === null || field === "" || typeof field === "boolean";
    if (secretNames.has(name) && !tellsNothing && !isErrorCode(name, field)) return redactedText;
    return this.copy(field, depth + 1);
  }
}

const isBinary = (value: object): boolean =>
  ArrayBuffer.isView(value) ||
  value instanceof ArrayBuffer ||
  (typeof Blob === "function" && value instanceof Blob) ||
  (typeof ReadableStream === "function" && value instanceof ReadableStream);
