/** Options of `createNodeTransport`. */
export interface TransportOptions {
  /**
   * Where the proxy variables are read from: `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, in either case.
   * @defaultValue `process.env`
   */
  env?: Readonly<Record<string, string | undefined>>;
  /**
   * Sends requests through undici, which is faster under load. `node:http` starts faster, and more tools can intercept it
   * (MSW, nock, tracing agents).
   * @defaultValue `true` with `http2` or a proxy, otherwise `false`
   */
  undici?: boolean;
  /**
   * Offers HTTP/2, and shares one connection if the server supports it.
   * @defaultValue false
   */
  http2?: boolean;
  /** The certificates to trust, in PEM format, instead of Node's list. To extend that list, set `NODE_EXTRA_CA_CERTS`. */
  ca?: string | Buffer | readonly (string | Buffer)[];
  /**
   * The maximum number of open connections.
   * @defaultValue unlimited
   */
  connections?: number;
}
