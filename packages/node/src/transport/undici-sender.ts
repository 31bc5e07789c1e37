import type { Dispatcher } from "undici";
import { exchange, type Sender } from "./exchange.ts";
import type { ProxySettings } from "./proxy-settings.ts";
import { splitUrl } from "./split-url.ts";
import type { TransportOptions } from "./transport-options.ts";

/**
 * Sends through a pool of undici, by its `dispatch`: without streams for responses that are read whole anyway. undici
 * is loaded at the first request. Timeouts are left to the client, except the one for connecting.
 */
export function createUndiciSender(options: TransportOptions, proxy: ProxySettings | undefined): Sender {
  let dispatcher: Promise<Dispatcher> | undefined;
  return {
    async send(url, { method, headers, body }, signal) {
      dispatcher ??= loadDispatcher(options, proxy);
      const loaded = await dispatcher;
      return exchange(body, signal, (events) => {
        let controller: Dispatcher.DispatchController | undefined;
        loaded.dispatch(
          { ...splitUrl(url), method: method as Dispatcher.HttpMethod, headers, body },
          {
            onRequestStart(started) {
              controller = started;
              if (signal?.aborted) started.abort(signal.reason);
            },
            onResponseStart: (_, status, fields, statusText) => events.head(status, statusText, fields),
            onResponseData: (_, chunk) => events.data(chunk),
            onResponseEnd: events.end,
            onResponseError: (_, error) => events.error(error),
          },
        );
        return (reason) => controller?.abort(reason as Error);
      });
    },
    async close() {
      // Undici that did not load has no connections.
      await dispatcher?.then(
        (loaded) => loaded.close(),
        () => {},
      );
    },
  };
}

async function loadDispatcher(
  { ca, http2, connections }: TransportOptions,
  proxy: ProxySettings | undefined,
): Promise<Dispatcher> {
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
  if (!proxy) return new Agent(settings);
  return new EnvHttpProxyAgent({ ...settings, ...proxy, requestTls: tls, proxyTls: tls });
}
