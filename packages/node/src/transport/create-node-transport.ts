import type { Transport } from "@clerk-platform/core";
import { Answer } from "./answer.ts";
import type { Carrier } from "./carrier.ts";
import { decompress } from "./decompress.ts";
import { createHttpCarrier } from "./http-carrier.ts";
import { toOutgoing } from "./outgoing.ts";
import { readProxySettings } from "./proxy-settings.ts";
import type { TransportOptions } from "./transport-options.ts";
import { createUndiciCarrier } from "./undici-carrier.ts";

/** What `fetch` of a client may be, with a way to let go of its connections. */
export interface NodeTransport extends AsyncDisposable {
  (url: string, init: RequestInit): ReturnType<Transport>;
  /** Waits for requests under way, then closes the connections. Later requests are refused. */
  close(): Promise<void>;
}

/**
 * Loading undici takes longer than a request: a short program never does it, a busy one soon after its start.
 */
const requestsBeforeUndici = 8;

/**
 * Creates the transport of {@link createNodeClient}: kept-alive connections, proxies from the environment,
 * compressed answers. It answers with the part of `Response` that the client reads.
 *
 * @throws TypeError naming the proxy variable that is wrong.
 *
 * @example
 * ```ts
 * const transport = createNodeTransport({ http2: true });
 * const clerk = createPlatformClient({ token: process.env.CLERK_PLATFORM_API_KEY, fetch: transport });
 * ```
 */
export function createNodeTransport(options: TransportOptions = {}): NodeTransport {
  const proxy = readProxySettings(options.env ?? process.env);
  const http = createHttpCarrier(options);
  let carrier: Carrier = http;
  let undici: Promise<Carrier> | undefined;
  const load = (): Promise<Carrier> => {
    undici ??= createUndiciCarrier(options, proxy).then((loaded) => {
      carrier = loaded;
      return loaded;
    });
    return undici;
  };
  /** Node's own agent speaks neither HTTP/2 nor, in older versions, with proxies. */
  const needsUndici = proxy !== undefined || options.http2 === true;
  let sent = 0;
  let underWay = 0;
  let idle: (() => void) | undefined;
  let closing: Promise<void> | undefined;

  const send = async (url: string, init: RequestInit): Promise<Response> => {
    if (closing) throw new Error("the client is closed: create another one");
    underWay++;
    try {
      // A failure to load is no failure of the request: the next one tries again.
      if (needsUndici) await load();
      else if (++sent === requestsBeforeUndici) load().catch(() => {});
      const { status, statusText, headers, bytes } = await carrier.carry(url, toOutgoing(init), init.signal);
      const encoding = headers["content-encoding"];
      const plain = encoding === undefined ? bytes : await decompress(bytes, String(encoding));
      return new Answer(status, statusText, headers, plain) as unknown as Response;
    } finally {
      if (--underWay === 0) idle?.();
    }
  };
  const close = (): Promise<void> => {
    closing ??= (async () => {
      if (underWay > 0) await new Promise<void>((resolve) => (idle = resolve));
      await Promise.all([http.close(), undici?.then((loaded) => loaded.close())]);
    })();
    return closing;
  };
  return Object.assign(send, { close, [Symbol.asyncDispose]: close });
}
