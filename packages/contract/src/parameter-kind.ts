/** What an input is, where it is not text. */
export type ParameterKind = "number" | "boolean" | "array";
