import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { TLSSocket } from "node:tls";
import { BadTarget } from "./bad-target.ts";

/** A message with the fields that frameworks add: the path with its prefix, and the parsed body. */
type FrameworkMessage = IncomingMessage & { originalUrl?: string; body?: unknown };

/** The public address of the server. */
interface AddressOptions {
  /** The origin that browsers see. */
  readonly origin?: string | undefined;
  /** Accepted hosts besides the host of `origin`. */
  readonly allowedHosts?: readonly string[] | undefined;
}

/** The request target as it was sent, before a framework removes a prefix. */
export const targetOf = (message: FrameworkMessage): string => message.originalUrl ?? message.url ?? "";

/**
 * Converts a message of `node:http` to a `Request` with an absolute URL.
 *
 * @throws {@link BadTarget} if a URL parser would change the target, or if the host is invalid.
 */
export function toRequest(message: FrameworkMessage, options: AddressOptions, signal: AbortSignal): Request {
  const url = absoluteUrl(originOf(message, options), targetOf(message));
  const headers = new Headers();
  for (let index = 0; index < message.rawHeaders.length; index += 2) {
    headers.append(message.rawHeaders[index]!, message.rawHeaders[index + 1]!);
  }
  const { method = "GET" } = message;
  const init: RequestInit & { duplex: "half" } = { method, headers, signal, duplex: "half" };
  if (method !== "GET" && method !== "HEAD") init.body = bodyOf(message);
  try {
    return new Request(url, init);
  } catch {
    throw new BadTarget(400, "request_invalid", "The request cannot be forwarded.");
  }
}

/** Refuses targets that the URL parser would change: it would hide `..`, `\` and `//` from the proxy. */
function absoluteUrl(origin: string, target: string): string {
  const path = target.split("?", 1)[0]!;
  const url = URL.canParse(origin + target) ? new URL(origin + target) : undefined;
  const smuggled = /\/\/|\\|%2f|%5c|#/i.test(path) || !path.startsWith("/");
  if (!url || smuggled || url.origin !== origin || url.pathname !== path) {
    throw new BadTarget(400, "bad_path", "The path is not in its canonical form.");
  }
  return url.href;
}

/** Returns the origin that browsers see. Refuses requests to other hosts if `origin` is set. */
function originOf(
  { headers, socket }: IncomingMessage,
  { origin, allowedHosts = [] }: AddressOptions,
): string {
  const host = headers.host ?? "";
  if (origin !== undefined) {
    const { protocol, host: own } = new URL(origin);
    const address = `${protocol}//${host}`;
    const isOwn = isHost(host) && URL.canParse(address) && new URL(address).host === own;
    if (isOwn || allowedHosts.includes(host.toLowerCase())) return origin;
    throw new BadTarget(
      421,
      "host_not_allowed",
      "The proxy does not serve this host.",
      `The Host ${JSON.stringify(host)} is neither that of origin, ${JSON.stringify(own)}, nor in allowedHosts: ${JSON.stringify(allowedHosts)}`,
    );
  }
  const candidate = `${(socket as TLSSocket).encrypted ? "https" : "http"}://${host}`;
  // A default port and capital letters are allowed; credentials, paths and spaces are not.
  if (!isHost(host) || !URL.canParse(candidate)) {
    throw new BadTarget(400, "bad_host", "The Host header is not a valid host.");
  }
  return new URL(candidate).origin;
}

const isHost = (host: string): boolean => /^[\w.:[\]-]+$/.test(host);

/** The stream, or the body that a parser has read from it. */
function bodyOf(message: FrameworkMessage): BodyInit | null {
  if (!message.readableDidRead && !message.readableEnded) {
    return Readable.toWeb(message) as unknown as ReadableStream;
  }
  const { body } = message;
  const type = message.headers["content-type"] ?? "";
  if (typeof body === "string" || body instanceof Uint8Array) return body as BodyInit;
  if (/^application\/([\w.-]+\+)?json\b/i.test(type) && typeof body === "object" && body !== null) {
    return JSON.stringify(body);
  }
  if (!message.headers["content-length"] && !message.headers["transfer-encoding"]) return null;
  throw new BadTarget(
    500,
    "body_already_read",
    "The body of the request was read before the proxy could read it.",
    "The body was read before the proxy could read it: mount the proxy in front of what parses bodies",
  );
}
