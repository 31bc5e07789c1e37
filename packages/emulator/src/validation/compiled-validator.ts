/** A check compiled at generation time; `errors` holds what the last call found. */
export interface CompiledValidator {
  (data: unknown): boolean;
  errors?: readonly ValidationProblem[] | null;
}

/** One finding of a {@link CompiledValidator}, as ajv reports it. */
export interface ValidationProblem {
  /** JSON pointer of the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}
