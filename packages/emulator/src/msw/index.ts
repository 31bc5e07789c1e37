import { type HttpHandler, HttpResponse, http } from "msw";
import type { Emulator } from "../emulator.ts";

/** Which requests reach the emulator. */
export interface HandlerOptions {
  /** The base URL your client uses. @defaultValue "https://api.clerk.com/v1" */
  baseUrl?: string;
}

/**
 * A handler for MSW: what a client sends below the base URL is answered by the emulator.
 *
 * @param emulator - what answers.
 * @param options - which requests reach it.
 * @throws TypeError when the base URL is not a URL.
 */
export function emulatorHandler(
  emulator: Pick<Emulator, "fetch">,
  { baseUrl = "https://api.clerk.com/v1" }: HandlerOptions = {},
): HttpHandler {
  if (!URL.canParse(baseUrl)) throw new TypeError("baseUrl: must be a URL, such as https://api.clerk.com/v1");
  const base = baseUrl.replace(/\/+$/, "");
  const prefix = new URL(base).pathname.replace(/\/$/, "");
  return http.all(`${base}/*`, async ({ request }) => {
    const url = new URL(request.url);
    // The emulator knows its operations below /v1, whatever the base URL is.
    const target = `/v1${url.pathname.slice(prefix.length)}${url.search}`;
    const body = request.body === null ? null : await request.arrayBuffer();
    const { method, headers, signal } = request;
    try {
      return await emulator.fetch(target, { method, headers, signal, ...(body === null ? {} : { body }) });
    } catch (error) {
      // A connection that a fault broke. MSW would make a 500 of what a handler throws.
      if (error instanceof TypeError) return HttpResponse.error();
      throw error;
    }
  });
}
