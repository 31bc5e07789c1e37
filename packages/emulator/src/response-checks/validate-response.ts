import type { OperationName } from "@clerk-platform/contract";
import { responseValidators } from "../generated/response-validators.ts";
import type { CompiledValidator, ValidationProblem } from "../validation/compiled-validator.ts";
import { describeProblem } from "../validation/describe-problem.ts";

/** One way in which a response differs from the document. */
export interface ResponseProblem {
  /** JSON pointer into the body; empty for the body as a whole. */
  path: string;
  /** What is wrong there: `must be a string`. */
  message: string;
}

/** Any operation may respond with these, documented or not; the body is an error envelope. */
const everywhere = [400, 404, 405, 413, 415, 429, 500, 501, 502, 503, 504];

/**
 * Checks a response against the schema that the document gives for it, `additionalProperties: false` included.
 *
 * @returns the problems; empty when the response is as documented.
 * @throws TypeError when there is no such operation.
 */
export function validateResponse(operation: OperationName, status: number, body: unknown): ResponseProblem[] {
  if (!Object.hasOwn(responseValidators, operation)) {
    throw new TypeError(
      `validateResponse: there is no operation ${JSON.stringify(operation)}; give a name such as "getApplication"`,
    );
  }
  const documented = responseValidators[operation];
  const validate = documented[status] ?? (everywhere.includes(status) ? envelopeOf(documented) : undefined);
  if (!validate) return [{ path: "", message: `the document has no status ${status} for ${operation}` }];
  // Where the document has no body, its check wants null.
  if (validate(body ?? null)) return [];
  return (validate.errors ?? []).map(toResponseProblem);
}

function toResponseProblem(problem: ValidationProblem): ResponseProblem {
  const { instancePath, params } = problem;
  const member = params.missingProperty ?? params.additionalProperty;
  const text = describeProblem(problem);
  return {
    path: instancePath,
    message: member === undefined ? text : `the member ${String(member)} ${text}`,
  };
}

/** The schema of failures: that of the operation, or of another operation where it documents none. */
const envelopeOf = (documented: Record<string, CompiledValidator>): CompiledValidator | undefined =>
  documented["401"] ?? Object.values(responseValidators).find((statuses) => statuses["401"])?.["401"];

/** Like {@link validateResponse}, but throws an Error that lists the problems. */
export function assertResponse(operation: OperationName, status: number, body: unknown): void {
  const problems = validateResponse(operation, status, body);
  if (problems.length === 0) return;
  const list = problems.map(({ path, message }) => `  ${path || "/"} ${message}`).join("\n");
  throw new Error(`The body of ${operation} with status ${status} is not as documented:\n${list}`);
}
