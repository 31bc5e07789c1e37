import type { ApiErrorDetail } from "./api-error.ts";

/** The contents of an error body. */
export interface ErrorBody {
  readonly errors: readonly ApiErrorDetail[];
  readonly traceId: string | undefined;
}

/** Reads the envelope of an error response; other bodies have no entries. */
export function parseErrorBody(body: unknown): ErrorBody {
  if (!isRecord(body)) return { errors: [], traceId: undefined };
  const { errors, clerk_trace_id: traceId } = body;
  return {
    errors: Array.isArray(errors) ? errors.filter(isRecord).map(readEntry) : [],
    traceId: typeof traceId === "string" ? traceId : undefined,
  };
}

function readEntry({
  code,
  message,
  long_message: longMessage,
  meta,
}: Record<string, unknown>): ApiErrorDetail {
  return {
    code: text(code) ?? "unknown",
    message: text(message) ?? "",
    longMessage: text(longMessage),
    ...(isRecord(meta) && {
      meta: { ...meta, ...(typeof meta.param_name === "string" && { paramName: meta.param_name }) },
    }),
  };
}

const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
