import type { Transport } from "./transport.ts";

type TransportResponse = Awaited<ReturnType<Transport>>;

/** Reads a body to its end. `bytes()` saves a copy, but not every runtime has it. */
export async function readBytes(
  response: Pick<TransportResponse, "arrayBuffer"> & Partial<Pick<TransportResponse, "bytes">>,
): Promise<Uint8Array<ArrayBuffer>> {
  return response.bytes ? response.bytes() : new Uint8Array(await response.arrayBuffer());
}

/**
 * A response whose body was read to its end: the part of `Response` that openapi-fetch and this client use. A real one
 * takes longer to create than everything else the client does for a call, so it is created only if users see it.
 */
export class ReceivedResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
  #real: Response | undefined;

  constructor({ status, statusText, headers }: TransportResponse, bytes: Uint8Array<ArrayBuffer>) {
    this.status = status;
    this.statusText = statusText;
    this.headers = headers;
    this.bytes = bytes;
  }

  get ok(): boolean {
    return this.status >= 200 && this.status < 300;
  }

  /** openapi-fetch returns it as it is with `parseAs: "stream"`. */
  get body(): Uint8Array<ArrayBuffer> {
    return this.bytes;
  }

  async text(): Promise<string> {
    return new TextDecoder().decode(this.bytes);
  }

  /** The same as a real `Response`, always the same object. */
  toResponse(): Response {
    const { status, statusText, headers } = this;
    this.#real ??= new Response(this.bytes.byteLength > 0 ? this.bytes : null, {
      // A redirect that was not followed may come without a status that `Response` accepts.
      status,
      statusText,
      headers: [...headers],
    });
    return this.#real;
  }

  /** Whether a response is the one of {@link ReceivedResponse.toResponse}, and not one that middleware put in its place. */
  is(response: unknown): boolean {
    return response === this || (response !== undefined && response === this.#real);
  }
}
