import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { type LocalServer, listen } from "./listen.ts";

/** A request that was read to its end. */
export interface InterceptedRequest {
  method: string;
  /** Path and query. */
  url: string;
  headers: Record<string, string>;
  body: Buffer<ArrayBuffer>;
}

/** What the server sends: a response, nothing while the connection stays open, or a reset. */
export type Interception = Response | "withhold" | "reset";

/** An emulator, as far as it is needed here. */
interface Executor {
  fetch(url: string, init: RequestInit): Promise<Response>;
}

/** Executes a request on an emulator as it arrived. */
export const execute = (
  emulator: Executor,
  { method, url, headers, body }: InterceptedRequest,
): Promise<Response> =>
  emulator.fetch(`http://127.0.0.1${url}`, { method, headers, ...(body.length > 0 && { body }) });

/** Starts an HTTP server that sends what `intercept` returns for each request. */
export function startInterceptingServer(
  intercept: (request: InterceptedRequest) => Promise<Interception>,
): Promise<LocalServer> {
  return listen(
    createServer(async (request, response) => {
      const { method = "GET", url = "/", headers } = request;
      const body = await buffer(request);
      const sent = await intercept({ method, url, headers: headers as Record<string, string>, body });
      if (sent === "withhold") return;
      if (sent === "reset") return void request.socket.destroy();
      response.writeHead(sent.status, Object.fromEntries(sent.headers));
      response.end(await sent.text());
    }),
  );
}
