import { isClear } from "./clear.ts";
import { isSecret } from "./secret.ts";

/** Whether a value is a plain object: not an array, null, `secret()` or `clear()`. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !isSecret(value) && !isClear(value);

/** The own property of a plain object; `undefined` if there is none. */
export const memberOf = (value: unknown, key: string): unknown =>
  isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
