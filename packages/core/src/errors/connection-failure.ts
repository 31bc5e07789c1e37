import { ConnectionError } from "./connection-error.ts";
import type { ErrorContext } from "./platform-error.ts";
import { withoutSecrets } from "./without-secrets.ts";

/** A kind of connection failure. */
interface FailureKind {
  /** The codes of Node, undici and Bun. */
  readonly codes: readonly string[];
  /** Matches the messages of other runtimes. */
  readonly message?: RegExp;
  /** What it means, and what to check. */
  readonly text: string;
  /** Whether it proves that the request never reached the service. */
  readonly neverSent: boolean;
}

const tlsCodes = [
  "CERT_HAS_EXPIRED",
  "CERT_NOT_YET_VALID",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "UNKNOWN_CERTIFICATE_VERIFICATION_ERROR",
  "EPROTO",
];

const failureKinds: readonly FailureKind[] = [
  {
    codes: ["ECONNREFUSED", "ConnectionRefused"],
    message: /connection refused/i,
    text: "the connection was refused: is the host of baseUrl right, and does a server listen there?",
    neverSent: true,
  },
  {
    codes: ["ENOTFOUND", "EAI_AGAIN", "EAI_NODATA", "EAI_NONAME", "FailedToOpenSocket"],
    message: /dns error|failed to lookup address/i,
    text: "the host name could not be resolved: check baseUrl and the DNS of this machine",
    neverSent: true,
  },
  {
    codes: ["EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL"],
    text: "the host cannot be reached from this machine",
    neverSent: true,
  },
  {
    codes: [],
    message: /too many (subrequests|api requests)/i,
    text: "Cloudflare's limit of requests for one invocation is used up",
    neverSent: true,
  },
  {
    codes: ["UND_ERR_CONNECT_TIMEOUT", "ConnectTimeout"],
    text: "the connection could not be established in time",
    neverSent: true,
  },
  {
    codes: tlsCodes,
    message:
      /certificate (verify failed|has expired)|self.signed certificate|unable to (verify|get).*certificate|SSL routines|tls handshake|invalid peer certificate/i,
    text: "the TLS handshake failed: check the certificate of the host, or the certificate authorities of this machine",
    neverSent: true,
  },
  {
    codes: ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "ConnectionClosed", "ECONNABORTED"],
    message: /connection (was )?(reset|closed)|socket hang up|other side closed/i,
    text: "the connection was reset before the response was complete",
    neverSent: false,
  },
];

const otherFailure: Omit<FailureKind, "codes"> = {
  text: "the connection failed",
  neverSent: false,
};

/** What is known about the failure of a connection. */
export interface ConnectionFailure {
  readonly code: string | undefined;
  readonly text: string;
  readonly neverSent: boolean;
}

/**
 * Finds out why a request failed. Node and undici have codes, Bun has codes of its own, Deno has messages; browsers and
 * workerd give no reason.
 */
export function readConnectionFailure(error: unknown): ConnectionFailure {
  let code: string | undefined;
  for (const link of causesOf(error)) {
    const kind = failureKinds.find(
      ({ codes, message }) =>
        codes.includes(link.code ?? "") ||
        (link.code?.startsWith("ERR_TLS") && codes === tlsCodes) ||
        (link.code?.startsWith("ERR_SSL") && codes === tlsCodes) ||
        message?.test(link.message),
    );
    code ??= link.code;
    if (kind) return { code: link.code ?? code, text: kind.text, neverSent: kind.neverSent };
  }
  return { code, ...otherFailure };
}

interface Link {
  readonly code: string | undefined;
  readonly message: string;
}

/** The error, its causes, and the parts of an AggregateError. */
function causesOf(error: unknown, depth = 0): Link[] {
  if (typeof error !== "object" || error === null || depth > 8) return [];
  const { code, message, cause, errors } = error as Record<string, unknown>;
  const parts = Array.isArray(errors) ? errors : [];
  return [
    {
      code: typeof code === "string" ? code : undefined,
      message: typeof message === "string" ? message : "",
    },
    ...[cause, ...parts].flatMap((inner) => causesOf(inner, depth + 1)),
  ];
}

/** Creates the error for a request without a response. */
export function createConnectionError(
  context: ErrorContext,
  error: unknown,
  { code, text }: ConnectionFailure,
  known: readonly string[],
): ConnectionError {
  return new ConnectionError(
    code ? `${text} [${code}]` : text,
    { ...context, code },
    withoutSecrets(error, known),
  );
}
