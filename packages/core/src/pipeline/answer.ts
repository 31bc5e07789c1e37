/** A function like the platform's `fetch`, called with a URL and an init of plain values, never with a `Request`. */
export type Transport = (url: string, init: RequestInit) => Promise<Response>;

/** An answer, read to its end. */
export interface Answer {
  response: Response;
  bytes: ArrayBuffer;
  /** Makes the error for an answer that cannot be read as asked. */
  invalid: () => Error;
}
