/** A request that is refused before anybody looks at what it asks for. */
export class BadTarget extends Error {
  override readonly name = "BadTarget";
  readonly status: number;
  readonly code: string;
  /** Goes to the client. */
  readonly text: string;

  constructor(status: number, code: string, text: string) {
    super(text);
    this.status = status;
    this.code = code;
    this.text = text;
  }
}
