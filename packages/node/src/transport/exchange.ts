import { Readable } from "node:stream";
import type { OutgoingRequest } from "./outgoing-request.ts";
import type { HeaderFields } from "./received-response.ts";

/** A response with its whole body, possibly compressed. */
export interface Received {
  status: number;
  statusText: string;
  headers: HeaderFields;
  bytes: Uint8Array;
}

/** Sends requests and reads their whole responses. Does not follow redirects. */
export interface Sender {
  /** Rejects with the reason of the signal when it aborts. */
  send(url: string, request: OutgoingRequest, signal: AbortSignal | null | undefined): Promise<Received>;
  /** Closes idle connections. Called when no request is pending. */
  close(): Promise<void>;
}

/** The events of one request, as `node:http` and undici report them. */
interface ExchangeEvents {
  head(status: number, statusText: string | undefined, headers: HeaderFields): void;
  data(chunk: Buffer): void;
  end(): void;
  error(error: unknown): void;
}

/**
 * Collects the events of one request into a response.
 *
 * @param start - starts the request and returns a function that aborts it.
 */
export function exchange(
  body: OutgoingRequest["body"],
  signal: AbortSignal | null | undefined,
  start: (events: ExchangeEvents) => (reason: unknown) => void,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    let head: Omit<Received, "bytes">;
    const chunks: Buffer[] = [];
    const finish = (): void => {
      signal?.removeEventListener("abort", onAbort);
      // A response can end before the whole request body was sent.
      if (body instanceof Readable && !body.readableEnded) body.destroy();
    };
    const error = (reason: unknown): void => {
      finish();
      reject(reason);
    };
    const onAbort = (): void => {
      abort?.(signal?.reason);
      error(signal?.reason);
    };
    let abort: ((reason: unknown) => void) | undefined;
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort, { once: true });
    abort = start({
      head(status, statusText = "", headers) {
        head = { status, statusText, headers };
      },
      data: (chunk) => void chunks.push(chunk),
      end() {
        finish();
        resolve({ ...head, bytes: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks) });
      },
      error,
    });
  });
}
