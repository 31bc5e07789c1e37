import type { ClerkError, OperationName } from "@clerk-platform/contract";
import { operationMetadata } from "@clerk-platform/contract/metadata";
import { ApiFailure, apiError } from "../errors/api-failure.ts";
import { requestValidators } from "../generated/request-validators.ts";
import { malformedBody } from "../http/read-json-body.ts";
import type { ValidationProblem } from "./compiled-validator.ts";

/** The schema closes these bodies, yet the service is known to take more (`from_source` and the like). */
const tolerant: readonly OperationName[] = ["createApplication"];

/** However many keys a body has, nobody reads more errors. */
const mostErrors = 20;

/** Holds a body against the schema of its operation. */
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
  refuse(operation, problems);
}

/** Holds a query against the schema of its operation. */
export function validateQuery(operation: OperationName, query: Readonly<Record<string, unknown>>): void {
  const validate = requestValidators[operation]?.query;
  if (validate && !validate(query)) refuse(operation, validate.errors ?? []);
}

function refuse(operation: OperationName, problems: readonly ValidationProblem[]): void {
  if (problems.length === 0) return;
  // The status for a bad parameter is 422, except where the document knows only 400.
  const status = operationMetadata[operation].statuses.includes(422) ? 422 : 400;
  throw new ApiFailure(status, problems.slice(0, mostErrors).map(describe));
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

function describe({ keyword, instancePath, params, message = "is invalid" }: ValidationProblem): ClerkError {
  const own = keyword === "required" ? params.missingProperty : params.additionalProperty;
  const path = instancePath.slice(1).split("/").filter(Boolean).map(unescapePointer);
  const name = [...path, ...(typeof own === "string" ? [own] : [])].join(".").slice(0, 200);
  const text =
    keyword === "required"
      ? "is missing"
      : keyword === "additionalProperties"
        ? "is not a known parameter"
        : message;
  return apiError(codes[keyword] ?? "form_param_value_invalid", `${name} ${text}`, {
    meta: { param_name: name },
  });
}

const unescapePointer = (token: string): string => token.replaceAll("~1", "/").replaceAll("~0", "~");
