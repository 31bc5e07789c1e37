import { isApiError } from "@clerk-platform/core";

/** Whether a requested resource does not exist, or no longer does. */
export const isNotFound = (error: unknown): boolean => isApiError(error, { status: 404 });
