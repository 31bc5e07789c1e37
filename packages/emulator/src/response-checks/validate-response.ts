import type { OperationName } from "@clerk-platform/contract";
import { responseValidators } from "../generated/response-validators.ts";
import type { CompiledValidator } from "../validation/compiled-validator.ts";

/** One way in which an answer differs from the document. */
export interface ResponseProblem {
  /** JSON pointer into the body; empty for the body as a whole. */
  path: string;
  message: string;
}

/** Statuses that the service gives everywhere without documenting them; their bodies are error envelopes. */
const everywhere = ["400", "404", "405", "413", "415", "429", "500", "501", "502", "503", "504"];

/**
 * Holds an answer against the schema that the document gives for it, `additionalProperties: false`
 * included.
 *
 * @returns what is wrong; nothing when the answer conforms.
 */
export function validateResponse(operation: OperationName, status: number, body: unknown): ResponseProblem[] {
  const documented = responseValidators[operation];
  const validate =
    documented[String(status)] ?? (everywhere.includes(String(status)) ? envelopeOf(documented) : undefined);
  if (!validate) return [{ path: "", message: `the document has no status ${status} for ${operation}` }];
  // Where the document has no body, its check wants null.
  if (validate(body ?? null)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = "is invalid", params }) => ({
    path: instancePath,
    message: params.additionalProperty ? `${message}: ${String(params.additionalProperty)}` : message,
  }));
}

/** The schema of failures: the operation's own, or another's where it documents none. */
const envelopeOf = (documented: Record<string, CompiledValidator>): CompiledValidator | undefined =>
  documented["401"] ?? Object.values(responseValidators).find((answers) => answers["401"])?.["401"];

/** Like {@link validateResponse}, but throws an Error that lists what is wrong. */
export function assertResponse(operation: OperationName, status: number, body: unknown): void {
  const problems = validateResponse(operation, status, body);
  if (problems.length === 0) return;
  const list = problems.map(({ path, message }) => `  ${path || "/"} ${message}`).join("\n");
  throw new Error(`${operation} answered ${status} with a body that is not as documented:\n${list}`);
}
