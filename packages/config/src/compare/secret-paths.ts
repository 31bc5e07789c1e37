import { redact } from "@clerk-platform/core";
import { isClear } from "../definition/clear.ts";
import { isSecret } from "../definition/secret.ts";
import { type Leaf, leavesOf, mapLeaves } from "./leaves.ts";

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
    if (typeof value !== "string" || isShortcode(value)) return false;
    const name = path.at(-1) ?? "";
    return redact({ [name]: value })[name] !== value;
  }

  /** Copies a value for display, without secrets. `null` stays, because it means that the secret is not set. */
  mask(value: unknown, path?: readonly string[]): unknown {
    return mapLeaves(
      value,
      (leaf) => {
        if (leaf.value === null || isClear(leaf.value)) return null;
        return isSecret(leaf.value) || this.has(leaf.path, leaf.value) ? "(secret)" : leaf.value;
      },
      path,
    );
  }

  /** Copies a value without its secrets, including unset ones. */
  omit(value: unknown): unknown {
    return mapLeaves(value, (leaf) => (this.has(leaf.path, leaf.value) ? undefined : leaf.value));
  }

  /** The secrets in a value. */
  find(value: unknown, path?: readonly string[]): Leaf[] {
    return leavesOf(value, path).filter(
      (leaf) => typeof leaf.value === "string" && this.has(leaf.path, leaf.value),
    );
  }
}

/** A reference to a value of the user, such as `{{user.public_metadata.token}}`. */
const isShortcode = (text: string): boolean => /^\{\{[^{}]*\}\}$/.test(text);
