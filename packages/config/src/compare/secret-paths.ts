import { redact } from "@clerk-platform/core";

/** Detects secrets by the mark in the schema, by name, and by shape. */
export class SecretPaths {
  readonly #marked: readonly (readonly string[])[];

  /** @param marked - paths from the schema, with `*` for any item or key. They cover all values below them. */
  constructor(marked: readonly string[]) {
    this.#marked = marked.map((path) => path.split("."));
  }

  /** Whether the value at a path is a secret. Only leaves can be secrets; an empty string is not one. */
  has(path: readonly string[], value: unknown): boolean {
    if ((typeof value === "object" && value !== null) || value === "") return false;
    const isMarked = this.#marked.some(
      (marked) =>
        marked.length <= path.length && marked.every((step, index) => step === "*" || step === path[index]),
    );
    if (isMarked) return true;
    if (typeof value !== "string") return false;
    const [redacted] = Object.values(redact({ [path.at(-1) ?? ""]: value }));
    return redacted !== value;
  }

  /** Copies a value with all secrets replaced. `null` stays, because it means that the secret is not set. */
  mask(value: unknown, path: readonly string[] = []): unknown {
    return this.#replace(value, path, (secret) => (secret === null ? null : "(secret)"));
  }

  /** Copies a value without its secrets, including unset ones. */
  omit(value: unknown): unknown {
    return this.#replace(value, [], () => undefined);
  }

  #replace(value: unknown, path: readonly string[], by: (secret: unknown) => unknown): unknown {
    const inner = (key: string | number, each: unknown): unknown =>
      this.#replace(each, [...path, String(key)], by);
    if (Array.isArray(value)) return value.map((each, index) => inner(index, each));
    if (typeof value === "object" && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inner(key, each)]));
    }
    return value !== undefined && this.has(path, value) ? by(value) : value;
  }

  /** The secrets in a value by path. */
  find(value: unknown, path: readonly string[] = []): { path: string; value: string }[] {
    if (typeof value === "object" && value !== null) {
      return Object.entries(value).flatMap(([key, inner]) => this.find(inner, [...path, key]));
    }
    return typeof value === "string" && this.has(path, value) ? [{ path: path.join("."), value }] : [];
  }
}
