import { type HttpHandler, HttpResponse, http } from "msw";
import type { Emulator } from "../emulator.ts";

/** Which requests reach the emulator. */
export interface HandlerOptions {
  /** The base URL your client uses. @defaultValue "https://api.clerk.com/v1" */
  baseUrl?: string;
}

/**
 * Creates an MSW handler that passes requests below the base URL to the emulator.
 *
 * @param emulator - The emulator that handles the requests.
 * @param options - Which requests reach it.
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
    // The emulator's own base path is /v1.
    const target = `/v1${url.pathname.slice(prefix.length)}${url.search}`;
    const body = request.body === null ? null : await request.arrayBuffer();
    const { method, headers, signal } = request;
    try {
      return await emulator.fetch(target, { method, headers, signal, ...(body === null ? {} : { body }) });
    } catch (error) {
      // A fault broke the connection. MSW would turn an error of the handler into a 500.
      if (error instanceof TypeError) return HttpResponse.error();
      throw error;
    }
  });
}
