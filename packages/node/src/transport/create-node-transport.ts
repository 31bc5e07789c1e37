import type { Transport } from "@clerk-platform/core";
import { requireNode } from "../require-node.ts";
import { decompress } from "./decompress.ts";
import { createHttpSender } from "./http-sender.ts";
import { toOutgoingRequest } from "./outgoing-request.ts";
import { readProxySettings } from "./proxy-settings.ts";
import { ReceivedResponse } from "./received-response.ts";
import type { TransportOptions } from "./transport-options.ts";
import { createUndiciSender } from "./undici-sender.ts";

/** A transport for the `fetch` option of clients, with connections that can be closed. */
export interface NodeTransport extends AsyncDisposable {
  (url: string, init: RequestInit): ReturnType<Transport>;
  /** Waits for pending requests, then closes the connections. Later requests reject. */
  close(): Promise<void>;
}

/**
 * Creates the transport of {@link createNodeClient}, with kept-alive connections, proxies from the environment and
 * compressed responses. It resolves with the part of `Response` that the client reads.
 *
 * Requests go through `node:http`, or through undici if the options or a proxy require it. The choice is made here,
 * once, so that tools that intercept one of them see all requests.
 *
 * @throws TypeError naming the invalid proxy variable or option; Error if Node is too old.
 *
 * @example
 * ```ts
 * const transport = createNodeTransport({ undici: true });
 * const clerk = createPlatformClient({ token: process.env.CLERK_PLATFORM_API_KEY, fetch: transport });
 * ```
 */
export function createNodeTransport(options: TransportOptions = {}): NodeTransport {
  requireNode();
  const proxy = readProxySettings(options.env ?? process.env);
  const needsUndici = proxy !== undefined || options.http2 === true;
  const { undici = needsUndici } = options;
  if (needsUndici && !undici) {
    throw new TypeError(
      `undici: false cannot be combined with ${proxy ? "a proxy" : "http2"}: node:http does not support it`,
    );
  }
  const sender = undici ? createUndiciSender(options, proxy) : createHttpSender(options);
  let underWay = 0;
  let idle: (() => void) | undefined;
  let closing: Promise<void> | undefined;

  const send = async (url: string, init: RequestInit): Promise<Response> => {
    if (closing) throw new Error("the client is closed: create another one");
    underWay++;
    try {
      const received = await sender.send(url, toOutgoingRequest(init), init.signal);
      const { status, statusText, headers, bytes } = received;
      const encoding = headers["content-encoding"];
      const plain = encoding === undefined ? bytes : await decompress(bytes, String(encoding));
      return new ReceivedResponse(status, statusText, headers, plain) as unknown as Response;
    } finally {
      if (--underWay === 0) idle?.();
    }
  };
  const close = (): Promise<void> => {
    closing ??= (async () => {
      if (underWay > 0) await new Promise<void>((resolve) => (idle = resolve));
      await sender.close();
    })();
    return closing;
  };
  return Object.assign(send, { close, [Symbol.asyncDispose]: close });
}
