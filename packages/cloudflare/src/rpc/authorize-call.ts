import { ApiError, describeOperation, type OperationName } from "@clerk-platform/core";
import type { PlatformEntrypointOptions, RpcCall } from "./platform-entrypoint-options.ts";

/**
 * The input that may be sent.
 *
 * @throws {@link ApiError} 403 `not_authorized`, and whatever `authorize` throws.
 */
export async function authorizeCall<Names extends OperationName, Props, Env>(
  { authorize }: PlatformEntrypointOptions<Names, Props, Env>,
  call: RpcCall<Props, Names, Env>,
): Promise<Record<string, unknown>> {
  const verdict = authorize ? await authorize(call) : true;
  if (verdict === true) return call.input;
  if (typeof verdict === "object" && verdict !== null) return verdict;
  const { name, method, path } = describeOperation(call.operation);
  const message = "the entrypoint does not authorize this call";
  throw new ApiError(`403 not_authorized ${message}`, {
    operation: name,
    method,
    url: path,
    attempts: 0,
    status: 403,
    errors: [{ code: "not_authorized", message, longMessage: message }],
  });
}
