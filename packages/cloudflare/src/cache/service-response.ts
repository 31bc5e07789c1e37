import { type OperationDescriptor, stripSensitive } from "@clerk-platform/core";
import type { Entry } from "./entry.ts";

/** A response whose body was read to its end, so that it holds no connection. */
export type ServiceResponse =
  | { readonly entry: Entry }
  /** An error response, or a success that is not JSON. The client turns it into an error. */
  | { readonly status: number; readonly response: () => Response };

/** Whether the service is down: status 408, 429 or 5xx, or a success that is not JSON. */
export const isDown = (status: number): boolean =>
  status < 400 || status >= 500 || status === 429 || status === 408;

/**
 * Reads a response.
 *
 * @param asked - when the request was sent, in milliseconds since the epoch.
 */
export async function readServiceResponse(
  operation: OperationDescriptor,
  response: Response,
  asked: number,
): Promise<ServiceResponse> {
  const { status } = response;
  const bytes = await response.arrayBuffer();
  const other = { status, response: () => new Response(hasNoBody(status) ? null : bytes, response) };
  if (!response.ok) return other;
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false }).decode(bytes);
    const data: unknown = JSON.parse(text);
    if (typeof data !== "object" || data === null) return other;
    return { entry: { asked, body: JSON.stringify(stripSensitive(operation.name, data)) } };
  } catch {
    return other;
  }
}

const hasNoBody = (status: number): boolean => [204, 205, 304].includes(status);
