import { type OperationDescriptor, stripSensitive } from "@clerk-platform/core";
import type { Entry } from "./entry.ts";

/** What the service sent, read to its end: nothing of it holds a connection. */
export type ServiceResponse =
  | { readonly entry: Entry }
  /** A refusal, or a success that is not what the API sends: the client says what is wrong with it. */
  | { readonly status: number; readonly response: () => Response };

/** Whether the service cannot be used at the moment: by its status, or because its success is no JSON. */
export const isDown = (status: number): boolean =>
  status < 400 || status >= 500 || status === 429 || status === 408;

/**
 * Reads a response.
 *
 * @param asked - when the service was asked, in milliseconds since the epoch.
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
