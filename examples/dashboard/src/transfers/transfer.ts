import type { ApplicationTransfer } from "@clerk-platform/core";

/** A transfer without its code: anyone who has the code can take the application. */
export type Transfer = Omit<ApplicationTransfer, "code">;
