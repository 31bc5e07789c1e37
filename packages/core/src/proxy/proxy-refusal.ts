/** A request that is not forwarded, or could not be: answered in the API's own envelope. */
export class ProxyRefusal extends Error {
  override readonly name = "ProxyRefusal";
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** The answer to a refused request. */
export const refusalResponse = ({ status, code, message }: ProxyRefusal): Response =>
  Response.json({ errors: [{ code, message, long_message: message }] }, { status, headers: safeHeaders });

/** Answers are for one user and for the program that asked, nobody else. */
export const safeHeaders = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "content-security-policy": "default-src 'none'; sandbox",
  vary: "Cookie, Authorization, Origin",
};
