import { Readable } from "node:stream";
import type { OutgoingRequest } from "./outgoing-request.ts";
import type { HeaderFields } from "./received-response.ts";

/** What was received, possibly compressed. */
export interface Received {
  status: number;
  statusText: string;
  headers: HeaderFields;
  bytes: Uint8Array;
}

/** Sends requests and receives their responses to the end; follows no redirect. */
export interface Sender {
  /** Rejects with the reason of the signal when it aborts. */
  send(url: string, request: OutgoingRequest, signal: AbortSignal | null | undefined): Promise<Received>;
  /** Closes idle connections. Called when no request is under way. */
  close(): Promise<void>;
}

/** What a library reports about one request. */
interface ExchangeEvents {
  head(status: number, statusText: string | undefined, headers: HeaderFields): void;
  data(chunk: Buffer): void;
  end(): void;
  error(error: unknown): void;
}

/**
 * Collects the events of one request.
 *
 * @param start - starts the request and returns how to abort it.
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
      // A response may come before the whole request was sent.
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
