import { isApiError } from "@clerk-platform/core";

/** The messages of an error that belong to fields, by the API's names for them. */
export function fieldErrors(error: unknown): Readonly<Record<string, string>> {
  if (!isApiError(error)) return {};
  return Object.fromEntries(
    error.errors.flatMap(({ meta, longMessage, message }) =>
      meta?.paramName ? [[meta.paramName, longMessage ?? message]] : [],
    ),
  );
}
