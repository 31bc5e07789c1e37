/** A check compiled at generation time; `errors` holds the problems of the last call. */
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
