/** A request that was refused or could not be forwarded. The response is an envelope of the API. */
export class ProxyRefusal extends Error {
  override readonly name = "ProxyRefusal";
  readonly status: number;
  readonly code: string;
  /** The line for the server's log; `undefined` for refusals that need no attention. */
  readonly logLine: string | undefined;

  constructor(status: number, code: string, message: string, logLine?: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.logLine = logLine;
  }
}

/** The response to a refused request. */
export const refusalResponse = ({
  status,
  code,
  message,
}: Pick<ProxyRefusal, "status" | "code" | "message">): Response =>
  Response.json({ errors: [{ code, message, long_message: message }] }, { status, headers: safeHeaders });

/** Prevents caching, MIME sniffing and rendering of responses. */
export const safeHeaders = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
  vary: "Cookie, Authorization, Origin",
};
