import type { OperationName } from "@clerk-platform/contract";
import type { Emulator } from "../emulator.ts";
import { route } from "../http/route.ts";
import { assertResponse } from "../response-checks/index.ts";

export interface CallOptions {
  /** Sent as JSON; a string as it is. */
  body?: unknown;
  headers?: Record<string, string>;
  /** `null` sends none. */
  token?: string | null;
  fetch?: typeof fetch;
}

export interface CallResult {
  operation: OperationName | undefined;
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests read any member; the body has been checked.
  body: any;
  headers: Headers;
}

export type Call = (method: string, path: string, options?: CallOptions) => Promise<CallResult>;

/** Calls the API of an emulator, and checks every response against the document. */
export function apiClient(emulator: Emulator, baseUrl = emulator.baseUrl): Call {
  return async (
    method,
    path,
    { body, headers = {}, token = emulator.token, fetch = emulator.fetch } = {},
  ) => {
    const init: RequestInit = {
      method,
      headers: {
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined || body instanceof FormData ? {} : { "content-type": "application/json" }),
        ...headers,
      },
    };
    if (body !== undefined) {
      const raw = typeof body === "string" || body instanceof FormData || body instanceof Uint8Array;
      init.body = raw ? (body as BodyInit) : JSON.stringify(body);
    }
    const response = await fetch(`${baseUrl}/platform${path}`, init);
    const text = await response.text();
    const data: unknown = text === "" ? undefined : JSON.parse(text);
    const { pathname } = new URL(`${baseUrl}/platform${path}`);
    const operation = route(method, pathname).match?.operation.name;
    if (operation) assertResponse(operation, response.status, data);
    return { operation, status: response.status, body: data, headers: response.headers };
  };
}
