/**
 * Replaces `Request` in openapi-fetch when there is no middleware to see it. Creating a real one would take half the time
 * of a call, and loading its class takes Node 20 ms.
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
