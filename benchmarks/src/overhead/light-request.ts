/** The parts of `Request` that openapi-fetch needs. */
export class LightRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly method: string;

  constructor(url: string, init: RequestInit) {
    this.url = url;
    this.headers = init.headers as Headers;
    this.method = init.method ?? "GET";
  }
}
