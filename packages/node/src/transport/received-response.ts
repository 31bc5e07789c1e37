/** Header fields with lower-case names, as `node:http` and undici return them. */
export type HeaderFields = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The part of `Headers` that the client reads. Creating a real `Headers` takes longer than the request. */
class ReceivedHeaders {
  readonly #fields: HeaderFields;

  constructor(fields: HeaderFields) {
    this.#fields = fields;
  }

  /** Joins repeated fields, as `Headers` does. */
  get(name: string): string | null {
    const key = name.toLowerCase();
    const value = Object.hasOwn(this.#fields, key) ? this.#fields[key] : undefined;
    return value === undefined ? null : typeof value === "string" ? value : value.join(", ");
  }

  has(name: string): boolean {
    return this.get(name) !== null;
  }

  /** Makes the object valid input of `new Headers()` and `new Response()`. */
  *[Symbol.iterator](): Generator<[string, string]> {
    for (const [name, value] of Object.entries(this.#fields)) {
      for (const single of [value ?? []].flat() as string[]) yield [name, single];
    }
  }
}

/** The part of `Response` that the client reads. Its body has been received completely. */
export class ReceivedResponse {
  readonly type = "default";
  readonly status: number;
  readonly statusText: string;
  readonly headers: ReceivedHeaders;
  readonly #bytes: Uint8Array;

  constructor(status: number, statusText: string, fields: HeaderFields, bytes: Uint8Array) {
    this.status = status;
    this.statusText = statusText;
    this.headers = new ReceivedHeaders(fields);
    this.#bytes = bytes;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  /** Not a copy: small responses share their memory with unrelated data. */
  async bytes(): Promise<Uint8Array> {
    return this.#bytes;
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const { buffer, byteOffset, byteLength } = this.#bytes;
    return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(this.#bytes);
  }

  async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }
}
