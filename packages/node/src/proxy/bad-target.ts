/** A request that is refused before it reaches the proxy. The message is sent to the client. */
export class BadTarget extends Error {
  override readonly name = "BadTarget";
  readonly status: number;
  readonly code: string;
  /** The line for the server's log. */
  readonly logLine: string | undefined;

  constructor(status: number, code: string, message: string, logLine?: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.logLine = logLine;
  }
}
