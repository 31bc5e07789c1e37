import { mask } from "@clerk-platform/contract";

/**
 * Copies a foreign error with only its name, message, code and stack: errors of transports contain requests and raw
 * responses in other fields, such as `data` of undici's `HTTPParserError`.
 *
 * @param known - secrets to mask in addition to those with a recognisable shape.
 */
export function withoutSecrets(error: unknown, known: readonly string[], depth = 0): unknown {
  if (typeof error === "string") return mask(error, known);
  if (typeof error !== "object" || error === null) return error;
  const { name, message, code, stack, cause } = error as Record<string, unknown>;
  const copy = new Error(typeof message === "string" ? mask(message, known) : "unknown error");
  if (typeof name === "string") copy.name = name;
  if (typeof stack === "string") copy.stack = mask(stack, known);
  if (typeof code === "string") Object.assign(copy, { code });
  if (cause !== undefined && depth < 8) copy.cause = withoutSecrets(cause, known, depth + 1);
  return copy;
}
