import { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import type { HeaderFields } from "./answer.ts";
import type { Carrier } from "./carrier.ts";
import type { ProxySettings } from "./proxy-settings.ts";
import type { TransportOptions } from "./transport-options.ts";

/**
 * Sends through a pool of undici, below its `request`: without streams for answers that are read whole anyway.
 * Timeouts are left to the client, except the one for connecting.
 */
export async function createUndiciCarrier(
  { ca, http2, connections }: TransportOptions,
  proxy: ProxySettings | undefined,
): Promise<Carrier> {
  const { Agent, EnvHttpProxyAgent } = await import("undici");
  const tls = ca ? { ca: ca as string } : {};
  const settings = {
    allowH2: http2 === true,
    // Streams of HTTP/2 share a connection; a pool would open one for each.
    connections: http2 ? 1 : (connections ?? null),
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: tls,
  };
  const dispatcher: Dispatcher = proxy
    ? new EnvHttpProxyAgent({ ...settings, ...proxy, requestTls: tls, proxyTls: tls })
    : new Agent(settings);

  return {
    carry: (url, { method, headers, body }, signal) =>
      new Promise((resolve, reject) => {
        let controller: Dispatcher.DispatchController | undefined;
        let status = 0;
        let statusText = "";
        let fields: HeaderFields = {};
        const chunks: Buffer[] = [];
        const abort = (): void => {
          controller?.abort(signal?.reason);
          fail(signal?.reason);
        };
        const fail = (error: unknown): void => {
          signal?.removeEventListener("abort", abort);
          if (body instanceof Readable) body.destroy();
          reject(error);
        };
        if (signal?.aborted) return abort();
        signal?.addEventListener("abort", abort, { once: true });
        dispatcher.dispatch(
          {
            ...split(url),
            method: method as Dispatcher.HttpMethod,
            headers,
            body,
          },
          {
            onRequestStart(started) {
              controller = started;
              if (signal?.aborted) started.abort(signal.reason);
            },
            onResponseStart(_, code, received, message) {
              status = code;
              statusText = message ?? "";
              fields = received;
            },
            onResponseData(_, chunk) {
              chunks.push(chunk);
            },
            onResponseEnd() {
              signal?.removeEventListener("abort", abort);
              resolve({
                status,
                statusText,
                headers: fields,
                bytes: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks),
              });
            },
            onResponseError(_, error) {
              fail(error);
            },
          },
        );
      }),
    close: () => dispatcher.close(),
  };
}

/** Faster than a `URL`; there is always a path, because the client appends one. */
function split(url: string): { origin: string; path: string } {
  const slash = url.indexOf("/", url.indexOf("//") + 2);
  return slash === -1 ? { origin: url, path: "/" } : { origin: url.slice(0, slash), path: url.slice(slash) };
}
