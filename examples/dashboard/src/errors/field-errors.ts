import { isApiError } from "@clerk-platform/core";

/** What is wrong about each field, by the name that the API has for it. */
export function fieldErrors(error: unknown): Readonly<Record<string, string>> {
  if (!isApiError(error)) return {};
  return Object.fromEntries(
    error.errors.flatMap(({ meta, longMessage, message }) =>
      meta?.paramName ? [[meta.paramName, longMessage ?? message]] : [],
    ),
  );
}
