import {
  ApiError,
  ConnectionError,
  InvalidResponseError,
  isPlatformError,
  OutcomeUnknownError,
  PlatformError,
  TimeoutError,
} from "@clerk-platform/core";

/** Marks an error that was one of ours before it crossed. */
const mark = "@clerk-platform/error";
/** Before the fields in a message, for runtimes where nothing else of an error crosses. */
const separator = "\n@clerk-platform/error ";

type Wired = Fields & { stack?: string } & { [mark]?: true; remote?: boolean };
type Fields = Record<string, unknown> & { message: string; cause?: Fields };

/**
 * What can be thrown over RPC. Classes and symbols do not cross, and before the compatibility date 2026-04-21 neither
 * do own properties: there, the fields travel in the message.
 */
export function toWireError(error: unknown): unknown {
  if (!isPlatformError(error)) return error;
  const fields = toFields(error);
  const crosses = (globalThis as { Cloudflare?: { compatibilityFlags?: Record<string, boolean> } }).Cloudflare
    ?.compatibilityFlags?.enhanced_error_serialization;
  const message = crosses ? error.message : error.message + separator + JSON.stringify(fields);
  // Its stack is of no use elsewhere.
  return Object.assign(new Error(message), {
    ...fields,
    message,
    [mark]: true,
    stack: `${error.name}: ${error.message}`,
  });
}

/** Rebuilds what {@link toWireError} took apart; anything else comes back as it is. */
export function fromWireError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const {
    message,
    stack: _,
    [mark]: marked,
    remote: __,
    ...fields
  } = {
    ...error,
    message: error.message,
  } as Wired;
  const found: Fields | undefined = marked ? { ...fields, message } : fieldsIn(message);
  return found ? toError(found) : error;
}

/** An error as a line of a stream: there, not even messages cross. */
export const toFailureLine = (error: unknown): object => ({
  [mark]: isPlatformError(error) ? toFields(error) : { message: String((error as Error)?.message ?? error) },
});

/** Throws what such a line tells. */
export function throwFailureLine(line: unknown): void {
  const fields = (line as { [mark]?: Fields } | null)?.[mark];
  if (fields) throw fields.operation ? toError(fields) : new Error(fields.message);
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

function fieldsIn(message: string): Fields | undefined {
  const at = message.indexOf(separator);
  try {
    return at < 0 ? undefined : JSON.parse(message.slice(at + separator.length));
  } catch {
    return undefined;
  }
}
