/** Header fields as Node and undici give them: names in lower case. */
export type HeaderFields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The part of `Headers` that a reader needs; making the real one would cost more than the request. */
export class AnswerHeaders {
  readonly #fields: HeaderFields;

  constructor(fields: HeaderFields) {
    this.#fields = fields;
  }

  /** Repeated fields are joined, as `Headers` does it. */
  get(name: string): string | null {
    const key = name.toLowerCase();
    const value = Object.hasOwn(this.#fields, key) ? this.#fields[key] : undefined;
    return value === undefined ? null : typeof value === "string" ? value : value.join(", ");
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  /** Makes it what `new Headers()` and `new Response()` take. */
  *[Symbol.iterator](): Generator<[string, string]> {
    for (const [name, value] of Object.entries(this.#fields)) {
      for (const single of [value ?? []].flat() as string[]) yield [name, single];
    }
  }
}

/** An answer that is read to its end: the part of `Response` that the client uses, without its cost. */
export class Answer {
  readonly type = "default";
  readonly status: number;
  readonly statusText: string;
  readonly headers: AnswerHeaders;
  readonly #bytes: Uint8Array;

  constructor(status: number, statusText: string, fields: HeaderFields, bytes: Uint8Array) {
    this.status = status;
    this.statusText = statusText;
    this.headers = new AnswerHeaders(fields);
    this.#bytes = bytes;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const { buffer, byteOffset, byteLength } = this.#bytes;
    // Small buffers are windows on a shared pool: what stands beside them is nobody's business.
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(this.#bytes);
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }
}
