/** A request that is not forwarded, or could not be: answered in the API's own envelope. */
export class ProxyRefusal extends Error {
  override readonly name = "ProxyRefusal";
  readonly status: number;
  readonly code: string;
  /** What the server's log says; `undefined` where the refusal is nothing to look into. */
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

/** Responses are for one user and for the program that asked, nobody else. */
export const safeHeaders = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
  vary: "Cookie, Authorization, Origin",
};
