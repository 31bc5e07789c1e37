import type { ClerkError, OperationName } from "@clerk-platform/contract";
import { operationMetadata } from "@clerk-platform/contract/metadata";
import { ApiFailure, apiError } from "../errors/api-failure.ts";
import { requestValidators } from "../generated/request-validators.ts";
import { malformedBody } from "../http/read-json-body.ts";
import type { ValidationProblem } from "./compiled-validator.ts";
import { describeProblem } from "./describe-problem.ts";

/** The service takes members in these bodies that their schemas do not have, such as `from_source`. */
const tolerant: readonly OperationName[] = ["createApplication"];

/** A response lists no more errors than this. */
const mostErrors = 20;

/**
 * Checks a body against the schema of its operation.
 *
 * @throws ApiFailure with the status 400 or 422, with an error for each problem.
 */
export function validateBody(operation: OperationName, body: unknown): void {
  const validate = requestValidators[operation]?.body;
  if (!validate) return;
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw malformedBody("The body must be a JSON object.");
  }
  if (validate(body)) return;
  const problems = (validate.errors ?? []).filter(
    ({ keyword }) => keyword !== "additionalProperties" || !tolerant.includes(operation),
  );
  refuse(
    operation,
    problems.map((problem) => toError(problem, placeOf(problem).join("."))),
  );
}

/** Checks a query against the schema of its operation; throws like {@link validateBody}. */
export function validateQuery(operation: OperationName, query: Readonly<Record<string, unknown>>): void {
  const validate = requestValidators[operation]?.query;
  if (!validate || validate(query)) return;
  // Of a parameter with several values, the name is enough.
  refuse(
    operation,
    (validate.errors ?? []).map((problem) => toError(problem, placeOf(problem)[0] ?? "")),
  );
}

function refuse(operation: OperationName, errors: readonly ClerkError[]): void {
  if (errors.length === 0) return;
  // The status for a bad parameter is 422, except where the document knows only 400.
  const status = operationMetadata[operation].statuses.includes(422) ? 422 : 400;
  throw new ApiFailure(status, errors.slice(0, mostErrors));
}

const codes: Record<string, string> = {
  required: "form_param_missing",
  additionalProperties: "form_param_unknown",
  type: "form_param_type_invalid",
  format: "form_param_format_invalid",
  pattern: "form_param_format_invalid",
  maxLength: "form_param_max_length_exceeded",
  maximum: "form_param_value_too_large",
};

function toError(problem: ValidationProblem, place: string): ClerkError {
  const name = place.slice(0, 200);
  const text = describeProblem(problem);
  return apiError(codes[problem.keyword] ?? "form_param_value_invalid", text, {
    long: `${name} ${text}.`,
    meta: { param_name: name },
  });
}

/** The names that lead to the value. */
function placeOf({ instancePath, params }: ValidationProblem): string[] {
  const path = instancePath.slice(1).split("/").filter(Boolean).map(unescapePointer);
  const member = params.missingProperty ?? params.additionalProperty;
  return typeof member === "string" ? [...path, member] : path;
}

const unescapePointer = (token: string): string => token.replaceAll("~1", "/").replaceAll("~0", "~");
