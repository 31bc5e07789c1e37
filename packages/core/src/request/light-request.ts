/**
 * What openapi-fetch makes a request of where no middleware looks at it. A real `Request` would take half the time of
 * a call, and in Node 20 ms to load.
 */
export class LightRequest {
  readonly url: string;
  readonly method: string;
  readonly body: BodyInit | undefined;

  constructor(url: string, { method, body }: { method: string; body?: BodyInit }) {
    this.url = url;
    this.method = method;
    this.body = body;
  }
}
