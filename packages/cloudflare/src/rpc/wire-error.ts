import {
  ApiError,
  ConnectionError,
  InvalidResponseError,
  isPlatformError,
  OutcomeUnknownError,
  PlatformError,
  TimeoutError,
} from "@clerk-platform/core";

/** Marks a value as a serialized error. */
const mark = "@clerk-platform/error";

type Fields = Record<string, unknown> & { message: string; cause?: Fields };

/** Serializes an error, because RPC drops its class, and before compatibility date 2026-04-21 all of its fields. */
export const toFailure = (error: unknown): object => ({
  [mark]: isPlatformError(error) ? toFields(error) : foreignFields(error),
});

/** Throws the error if a value is a serialized error. */
export function throwFailure(value: unknown): void {
  const fields = (value as { [mark]?: Fields } | null | undefined)?.[mark];
  if (!fields) return;
  if (fields.operation) throw toError(fields);
  throw fields.name === "TypeError" ? new TypeError(fields.message) : new Error(fields.message);
}

/** Serializes a foreign error, for example from `authorize` or for an invalid input. */
function foreignFields(error: unknown): Fields {
  const { name, message = String(error) } = Object(error) as Partial<Error>;
  return { name, message };
}

/**
 * The error thrown to callers without `fromService`. Its fields arrive if both Workers have a compatibility date of
 * 2026-04-21 or later; otherwise only the message does.
 */
export function toThrown(error: unknown): unknown {
  if (!isPlatformError(error)) return error;
  const { message, ...fields } = toFields(error);
  // The stack is of no use in another Worker.
  return Object.assign(new Error(message), fields, { stack: `${error.name}: ${message}` });
}

function toFields(error: PlatformError): Fields {
  const { cause, message } = error;
  // The cause may be an error of the runtime; only its text is useful in another Worker.
  const inner = isPlatformError(cause) ? toFields(cause) : cause && { message: String(cause) };
  return JSON.parse(JSON.stringify({ ...error, message, cause: inner }));
}

const classes = { ApiError, ConnectionError, InvalidResponseError, OutcomeUnknownError, TimeoutError };

function toError({ message, cause, ...fields }: Fields): Error {
  const inner = cause && (cause.operation ? toError(cause) : new Error(cause.message));
  const { name, ...context } = fields as Fields & { name: keyof typeof classes };
  const Class = Object.hasOwn(classes, name) ? classes[name] : PlatformError;
  const error = new Class("", context as never, inner);
  error.message = message;
  return error;
}
