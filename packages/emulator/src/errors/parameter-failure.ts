import { type ApiFailure, failure } from "./api-failure.ts";

/** The 422 of a value that the schema allows and the service does not. */
export function invalidParameter(
  name: string,
  message: string,
  code = "form_param_value_invalid",
  meta: Record<string, unknown> = {},
): ApiFailure {
  return failure(422, code, message, { meta: { param_name: name, ...meta } });
}

/** The 404 of everything that is not there, or belongs to somebody else. */
export function notFound(what: string): ApiFailure {
  return failure(404, "resource_not_found", "Resource not found", {
    long: `No ${what} was found. Check its id, and that the token belongs to the workspace that owns it.`,
  });
}
