/** How requests are sent. */
export interface TransportOptions {
  /**
   * Where the proxy variables are read from: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in either case.
   * @defaultValue `process.env`
   */
  env?: Readonly<Record<string, string | undefined>>;
  /**
   * Whether undici sends the requests: it is faster under load, and `node:http` is sooner to start and known to more tools
   * that intercept requests (MSW, nock, tracing agents).
   * @defaultValue `true` with `http2` or a proxy, otherwise `false`
   */
  undici?: boolean;
  /**
   * Offers HTTP/2 and shares one connection where the server takes it.
   * @defaultValue false
   */
  http2?: boolean;
  /** Certificates to trust, in PEM, instead of Node's own list; to add to that list, set `NODE_EXTRA_CA_CERTS`. */
  ca?: string | Buffer | readonly (string | Buffer)[];
  /**
   * The most connections at a time.
   * @defaultValue unlimited
   */
  connections?: number;
}
