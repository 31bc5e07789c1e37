import { isClear } from "./clear.ts";
import { isSecret } from "./secret.ts";

/** Whether a value is an object with keys of its own: no array, not null, and neither `secret()` nor `clear()`. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !isSecret(value) && !isClear(value);
