/** The origin of requests that were given as a path; nothing listens there. */
export const origin = "http://emulator.localhost";

/** The part of a `Request` that is read. */
export type RequestLike = Pick<Request, "method" | "url" | "headers" | "body"> & {
  readonly signal?: AbortSignal | null;
};

/**
 * Makes a request of what `fetch` takes. A `Request` need not be of this realm: a bundled or simulated
 * runtime brings a class of its own, which this one's constructor would not accept.
 */
export function toRequest(input: string | URL | RequestLike, init: RequestInit | undefined): RequestLike {
  if (typeof input === "string") return new Request(input.startsWith("/") ? origin + input : input, init);
  if (!("headers" in input)) return new Request(input, init);
  if (init === undefined) return input;
  const { method, headers, body, signal } = input;
  const own: RequestInit & { duplex?: "half" } = { method, headers: [...headers], signal: signal ?? null };
  if (body !== null && init.body === undefined) Object.assign(own, { body, duplex: "half" });
  return new Request(input.url, { ...own, ...init });
}
