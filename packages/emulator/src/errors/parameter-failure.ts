import { type ApiFailure, failure } from "./api-failure.ts";

/** The 422 for a value that the schema allows but the service refuses. */
export function invalidParameter(
  name: string,
  message: string,
  code = "form_param_value_invalid",
  meta: Record<string, unknown> = {},
): ApiFailure {
  return failure(422, code, message, { meta: { param_name: name, ...meta } });
}

/** The 404 for a resource that does not exist, or belongs to another workspace. */
export function notFound(what: string): ApiFailure {
  return failure(404, "resource_not_found", "Resource not found", {
    long: `No ${what} was found. Check its id, and that the token belongs to the workspace that owns it.`,
  });
}
