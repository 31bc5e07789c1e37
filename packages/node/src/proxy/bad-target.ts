/** A request that is refused before anybody looks at what it asks for. Its message goes to the client. */
export class BadTarget extends Error {
  override readonly name = "BadTarget";
  readonly status: number;
  readonly code: string;
  /** What the server's log says. */
  readonly logLine: string | undefined;

  constructor(status: number, code: string, message: string, logLine?: string) {
    super(message);
    this.status = status;
    this.code = code;
    this.logLine = logLine;
  }
}
