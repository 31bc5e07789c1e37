import { isApiError } from "@clerk-platform/core";

/** Whether something that was asked for does not exist, or not any more. */
export const isNotFound = (error: unknown): boolean => isApiError(error, { status: 404 });
