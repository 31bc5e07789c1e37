import type { CaseContext } from "../../surroundings.ts";

/** Calls an operation and checks its effect. */
export type OperationCase = (context: CaseContext) => Promise<void>;
