import { mask, maskData, maskKnown, redactedText } from "./mask.ts";
import { isSecretField } from "./secret-names.ts";

/** More levels than any response of the API has; deeper values are left out. */
const maximumDepth = 100;

/** How secrets are treated. */
interface Rules {
  /** Replaces secrets inside a text. */
  readonly text: (text: string) => string;
  /** What the value of a secret field becomes; `undefined` removes the field. */
  readonly secret: string | undefined;
  /** Whether a field holds a secret. */
  readonly isSecret: (name: string, value: unknown) => boolean;
}

/**
 * Copies plain data without its secrets, for logs and events. Never throws: replaces cycles, unreadable fields and
 * values nested too deeply with a note.
 *
 * @param known - see {@link mask}.
 */
export const redact = <T>(value: T, known: readonly string[] = []): T =>
  new Copier({
    text: (text) => mask(text, known),
    secret: redactedText,
    isSecret: isSecretField,
  }).copy(value, 0) as T;

/**
 * Copies data of the service without its secrets: removes fields with the name of a secret, and replaces texts with the
 * shape of one. Never throws, like {@link redact}.
 *
 * @param isSecret - whether a field of this name holds a secret.
 * @param known - see {@link mask}.
 */
export const removeSecrets = <T>(
  value: T,
  isSecret: (name: string, value: unknown) => boolean,
  known: readonly string[] = [],
): T =>
  new Copier({ text: (text) => maskData(text, known), secret: undefined, isSecret }).copy(value, 0) as T;

/** Copies data, replacing only the given secrets. Never throws, like {@link redact}. */
export const redactKnown = <T>(value: T, known: readonly string[]): T =>
  new Copier({
    text: (text) => maskKnown(text, known),
    secret: redactedText,
    isSecret: () => false,
  }).copy(value, 0) as T;

class Copier {
  readonly #rules: Rules;
  /** Finished copies, so that a value that occurs several times is copied once. */
  readonly #copies = new Map<object, unknown>();
  /** The same for values inside a secret field, where no text is kept. */
  readonly #secretCopies = new Map<object, unknown>();

  constructor(rules: Rules) {
    this.#rules = rules;
  }

  copy(value: unknown, depth: number, secret = false): unknown {
    if (typeof value === "string") return secret ? this.#rules.secret : this.#rules.text(value);
    if (typeof value === "bigint") return String(value);
    if (typeof value === "function" || typeof value === "symbol") return undefined;
    if (typeof value !== "object" || value === null) return value;
    const copies = secret ? this.#secretCopies : this.#copies;
    if (copies.has(value)) return copies.get(value);
    if (depth >= maximumDepth) return "[nested too deeply]";
    copies.set(value, "[circular]");
    const copy = this.#copyObject(value, depth, secret);
    copies.set(value, copy);
    return copy;
  }

  #copyObject(value: object, depth: number, secret: boolean): unknown {
    try {
      if (isBinary(value)) return "[binary]";
      if (Array.isArray(value)) return value.map((item) => this.copy(item, depth + 1, secret));
      const { toJSON } = value as { toJSON?: unknown };
      if (typeof toJSON === "function") {
        const plain: unknown = toJSON.call(value);
        if (plain !== value) return this.copy(plain, depth + 1, secret);
      }
      const copy: Record<string, unknown> = {};
      for (const [name, field] of Object.entries(value)) {
        const shown = this.#copyField(name, field, depth, secret);
        if (shown === undefined && field !== undefined) continue;
        // `defineProperty`, because an assignment to `__proto__` would not create a field.
        Object.defineProperty(copy, this.#rules.text(name), {
          value: shown,
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

  /** A group of settings can have the name of a secret: its numbers and booleans are kept, its texts are not. */
  #copyField(name: string, field: unknown, depth: number, secret: boolean): unknown {
    if (!this.#rules.isSecret(name, field)) return this.copy(field, depth + 1, secret);
    if (typeof field !== "object" || field === null || Array.isArray(field)) return this.#rules.secret;
    return this.copy(field, depth + 1, true);
  }
}

const isBinary = (value: object): boolean =>
  ArrayBuffer.isView(value) ||
  value instanceof ArrayBuffer ||
  (typeof Blob === "function" && value instanceof Blob) ||
  (typeof ReadableStream === "function" && value instanceof ReadableStream);
