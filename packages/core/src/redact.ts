import { sensitiveFields } from "@clerk-platform/contract";

/**
 * Secrets by shape (platform and secret keys, OAuth tokens, bearer credentials, JWTs) and by place
 * (a field the document marks as sensitive; not a `code` that is a plain word: it is a secret in transfers only).
 */
const secrets = /* @__PURE__ */ new RegExp(
  `\\b(ak|sk|oat)_\\w+|\\beyJ[\\w.-]+|(?<=Bearer )[^\\s"\\\\]+|(?<="(${sensitiveFields.join("|")})\\\\*": ?\\\\*")(?!(?<=code": ?")[a-z_]+")([^"\\\\]|\\\\.)+`,
  "g",
);

/** Replaces every secret in a text, JSON or not, by `[redacted]`. */
export function mask(text: string, known?: string): string {
  // What is known may look like no secret.
  return text.replaceAll(known || secrets, "[redacted]").replace(secrets, "[redacted]");
}

/** A copy of plain data without its secrets. */
export function redact<T>(value: T, known?: string): T {
  return value === undefined ? value : JSON.parse(mask(JSON.stringify(value, withoutBytes), known));
}

/** Leaves bytes out. `this` has what `toJSON` of Node's buffers hides. */
function withoutBytes(this: Record<string, unknown>, key: string, value: unknown): unknown {
  return ArrayBuffer.isView(this[key]) ? {} : value;
}
