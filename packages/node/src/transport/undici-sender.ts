import type { Dispatcher } from "undici";
import { exchange, type Sender } from "./exchange.ts";
import type { ProxySettings } from "./proxy-settings.ts";
import { splitUrl } from "./split-url.ts";
import type { TransportOptions } from "./transport-options.ts";

/**
 * Sends requests through undici's `dispatch`, which avoids streams for responses that are read whole anyway. Loads undici
 * at the first request. The client handles all timeouts except the connect timeout.
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
      // If undici failed to load, there are no connections to close.
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
    // HTTP/2 streams share one connection; a pool would open one per stream.
    connections: http2 ? 1 : (connections ?? null),
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: tls,
  };
  if (!proxy) return new Agent(settings);
  return new EnvHttpProxyAgent({ ...settings, ...proxy, requestTls: tls, proxyTls: tls });
}
