import type { ApplicationTransfer } from "@clerk-platform/core";

/** A transfer as it may be looked at: without its code, which is as good as the application. */
export type Transfer = Omit<ApplicationTransfer, "code">;
