import { describeOperation, isOperationName } from "@clerk-platform/contract";
import type { PlatformClient } from "../create-platform-client.ts";
import { isApiError, isConnectionError } from "../errors/guards.ts";

/** What a function did with its client. */
export interface WatchedClient {
  /** The client to hand to the function. */
  client: PlatformClient;
  /** Whether something happened, or may have, that repeating the function would do twice. */
  mayHaveWritten(): boolean;
}

type Call = (...parameters: unknown[]) => PromiseLike<unknown>;

/**
 * A client that sees which calls cannot be repeated: `beforeWrite` is awaited before each of them leaves, and what it
 * throws keeps the call from leaving. Whatever can be repeated (reading, setting, deleting) is not held up.
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
        // Refused by the service, or never sent: nothing happened. All else is doubt.
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

/** A raw call resolves for refusals too. */
const isRefusal = (value: unknown): boolean => {
  const { response } = Object(value) as { response?: { status?: number } };
  const status = response?.status ?? 0;
  return status >= 400 && status < 500;
};
