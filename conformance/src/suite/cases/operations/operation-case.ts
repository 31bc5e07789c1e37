import type { CaseContext } from "../../surroundings.ts";

/** Calls an operation and looks at what it did. */
export type OperationCase = (context: CaseContext) => Promise<void>;
