import { describeOperation, isOperationName } from "@clerk-platform/contract";
import type { PlatformClient } from "../create-platform-client.ts";
import { isApiError, isConnectionError } from "../errors/guards.ts";

/** A watched client, and what was done with it. */
export interface WatchedClient {
  /** The client to hand to the function. */
  client: PlatformClient;
  /** Whether a call succeeded, or may have succeeded, that repeating the function would repeat. */
  mayHaveWritten(): boolean;
}

type Call = (...parameters: unknown[]) => PromiseLike<unknown>;

/**
 * Wraps a client so that `beforeWrite` is awaited before each call that cannot be repeated; if it throws, the call is not
 * sent. Calls that can be repeated (reading, setting, deleting) are not delayed.
 */
export function watchWrites(clerk: PlatformClient, beforeWrite: () => Promise<void>): WatchedClient {
  let inDoubt = false;
  const watch =
    (call: Call): Call =>
    async (...parameters) => {
      await beforeWrite();
      try {
        const value = await call(...parameters);
        inDoubt ||= !isRefusal(value);
        return value;
      } catch (error) {
        // Refused by the service, or never sent: nothing happened. Any other failure leaves it unknown.
        inDoubt ||= !isApiError(error) && !isConnectionError(error) && !(error instanceof TypeError);
        throw error;
      }
    };
  const request = clerk.raw.request as Call;
  const raw = {
    ...clerk.raw,
    POST: watch(clerk.raw.POST as Call),
    PATCH: watch(clerk.raw.PATCH as Call),
    request: (method: unknown, ...rest: unknown[]) =>
      (isRepeatableMethod(method) ? request : watch(request))(method, ...rest),
  };
  const client: Record<string, unknown> = { ...clerk, raw };
  for (const [name, method] of Object.entries(clerk)) {
    if (typeof method === "function" && !isRepeatable(name)) client[name] = watch(method as Call);
  }
  return { client: client as unknown as PlatformClient, mayHaveWritten: () => inDoubt };
}

const isRepeatable = (name: string): boolean => !isOperationName(name) || describeOperation(name).replaySafe;

const isRepeatableMethod = (method: unknown): boolean =>
  !["POST", "PATCH"].includes(String(method).toUpperCase());

/** A raw call resolves for error responses, too. */
const isRefusal = (value: unknown): boolean => {
  const { response } = Object(value) as { response?: { status?: number } };
  const status = response?.status ?? 0;
  return status >= 400 && status < 500;
};
