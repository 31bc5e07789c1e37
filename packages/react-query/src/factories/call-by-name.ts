import type { OperationName } from "@clerk-platform/contract";
import type { CallOptions, PlatformClient } from "@clerk-platform/core";

/** Calls an operation by a name that is known at run time only. */
export const callByName = (
  client: PlatformClient,
  name: OperationName,
  input: object | undefined,
  options: CallOptions | undefined,
): PromiseLike<unknown> =>
  (client[name] as (input?: object, options?: CallOptions) => PromiseLike<unknown>)(input, options);
