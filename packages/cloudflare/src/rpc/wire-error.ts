import {
  ApiError,
  ConnectionError,
  InvalidResponseError,
  isPlatformError,
  OutcomeUnknownError,
  PlatformError,
  TimeoutError,
} from "@clerk-platform/core";

/** Marks a value that stands for an error. */
const mark = "@clerk-platform/error";

type Fields = Record<string, unknown> & { message: string; cause?: Fields };

/** A value that stands for an error: what is thrown loses its class, and with many dates all of its fields. */
export const toFailure = (error: unknown): object => ({
  [mark]: isPlatformError(error) ? toFields(error) : foreignFields(error),
});

/** Throws the error that a value stands for, if it does. */
export function throwFailure(value: unknown): void {
  const fields = (value as { [mark]?: Fields } | null | undefined)?.[mark];
  if (!fields) return;
  if (fields.operation) throw toError(fields);
  throw fields.name === "TypeError" ? new TypeError(fields.message) : new Error(fields.message);
}

/** Of an error that is not of this SDK: of an entrypoint's `authorize`, or for an input that is wrong. */
function foreignFields(error: unknown): Fields {
  const { name, message = String(error) } = Object(error) as Partial<Error>;
  return { name, message };
}

/**
 * What is thrown at those who call without `fromService`: its fields cross where both ends have a compatibility date
 * from 2026-04-21 on, elsewhere only the message does.
 */
export function toThrown(error: unknown): unknown {
  if (!isPlatformError(error)) return error;
  const { message, ...fields } = toFields(error);
  // Its stack is of no use elsewhere.
  return Object.assign(new Error(message), fields, { stack: `${error.name}: ${message}` });
}

function toFields(error: PlatformError): Fields {
  const { cause, message } = error;
  // A runtime's own error may be the cause: its text is all that is of use elsewhere.
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
