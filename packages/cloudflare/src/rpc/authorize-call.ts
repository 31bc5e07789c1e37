import { ApiError, describeOperation, type OperationName } from "@clerk-platform/core";
import type { PlatformEntrypointOptions, RpcCall } from "./platform-entrypoint-options.ts";

/**
 * Returns the input that may be sent.
 *
 * @throws {@link ApiError} 403 `not_authorized` or `secrets_not_allowed`, and the errors of `authorize`.
 */
export async function authorizeCall<Names extends OperationName, Props, Env>(
  { authorize, reveal = [] }: PlatformEntrypointOptions<Names, Props, Env>,
  call: RpcCall<Props, Names, Env>,
): Promise<Record<string, unknown>> {
  const verdict = authorize ? await authorize(call) : true;
  const input = verdict === true ? call.input : verdict;
  if (typeof input !== "object" || input === null || Array.isArray(input)) {
    throw refusal(call.operation, "not_authorized", "the entrypoint does not authorize this call");
  }
  // Also checks the input that `authorize` returned.
  if (input.include_secret_keys !== undefined && input.include_secret_keys !== false) {
    if (!reveal.includes(call.operation)) {
      throw refusal(
        call.operation,
        "secrets_not_allowed",
        "the entrypoint does not allow include_secret_keys: its owner can name the operation in `reveal`",
      );
    }
  }
  return input;
}

function refusal(operation: OperationName, code: string, message: string): ApiError {
  const { name, method, path } = describeOperation(operation);
  return new ApiError(`403 ${code} ${message}`, {
    operation: name,
    method,
    url: path,
    attempts: 0,
    status: 403,
    errors: [{ code, message, longMessage: message }],
  });
}
