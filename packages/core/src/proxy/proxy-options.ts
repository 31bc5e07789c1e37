import type { OperationName, Operations } from "@clerk-platform/contract";
import type { ClientOptions } from "../options/client-options.ts";

/** What the caller asks for, before it is sent. */
export interface ProxyCall<Name extends OperationName = OperationName> {
  /** The browser's request. Nothing of its body is read yet: leave that to `readInput`. */
  readonly request: Request;
  readonly operation: Name;
  /** Path, query and header parameters, by the names that the client's method has for them. */
  readonly parameters: ProxyParameters<Name>;
  /**
   * Reads the body, within the limits of the proxy, and returns the whole input as the client's method would take it;
   * files are not part of it. For decisions that depend on the body: call it once you know who is asking. What it
   * throws is a refusal: let it pass.
   */
  readInput(): Promise<ProxyInput<Name>>;
}

/** The input of an operation without its body. */
export type ProxyParameters<Name extends OperationName> = Name extends OperationName
  ? Omit<ProxyInput<Name>, "body">
  : never;

/** The input of an operation, without files. */
export type ProxyInput<Name extends OperationName> = Name extends OperationName
  ? Exclude<Operations[Name]["input"], undefined> extends never
    ? Record<string, never>
    : Exclude<Operations[Name]["input"], undefined>
  : never;

/** What may be done with one operation. */
export interface ProxyRule<Name extends OperationName, Principal> {
  /**
   * Restricts the input to what the principal may touch: return the input to send, changed or not; `false` refuses.
   *
   * @example
   * ```ts
   * constrain: (input, principal) => ({ ...input, applicationID: principal.applicationID })
   * ```
   */
  constrain?: (
    input: ProxyInput<Name>,
    principal: Principal,
  ) => ProxyInput<Name> | false | Promise<ProxyInput<Name> | false>;
  /**
   * Whether secrets in answers reach the browser, and `include_secret_keys` may be asked for.
   * @defaultValue false
   */
  reveal?: boolean;
}

/** The operations that are reachable: names, or rules by name. Everything else is refused. */
export type ProxyOperations<Principal> =
  | readonly OperationName[]
  | { readonly [Name in OperationName]?: true | ProxyRule<Name, Principal> };

/** One request and what became of it. Secrets are redacted. */
export interface ProxyAuditEvent<Principal> {
  /** `undefined` when the request was refused before anybody was identified. */
  readonly principal: Principal | undefined;
  /** `undefined` when the path belongs to no operation. */
  readonly operation: OperationName | undefined;
  readonly method: string;
  readonly path: string;
  readonly input: unknown;
  /** The status the browser got. */
  readonly status: number;
  /** `forwarded` when the service answered; else the code of the refusal or failure. */
  readonly outcome: string;
  /** Milliseconds. */
  readonly durationMs: number;
}

/** How a proxy is made. */
export interface PlatformProxyOptions<Principal>
  extends Pick<
    ClientOptions,
    "token" | "baseUrl" | "fetch" | "timeoutMs" | "retry" | "logger" | "hooks" | "clock"
  > {
  /**
   * The path it is mounted at, the browser's `baseUrl`.
   * @defaultValue `/api/clerk`
   */
  basePath?: string;
  /** What is reachable; deny by default. */
  operations: ProxyOperations<Principal>;
  /**
   * Says who is asking: return a principal (any truthy value) to let the request through, a `Response` to answer it
   * yourself, anything else to refuse with 403. A thrown error answers 500 without details and goes to the logger.
   */
  authorize: (call: ProxyCall) => Authorization<Principal> | Promise<Authorization<Principal>>;
  /**
   * Origins besides the request's own that may use the proxy, e.g. where TLS ends before this process.
   * @defaultValue none
   */
  allowedOrigins?: readonly string[];
  /**
   * The hosts that the proxy serves, as the `Host` header has them: `app.example`, `localhost:3000`. Set it where
   * `authorize` does not depend on a cookie of your own host; it stops DNS rebinding.
   * @defaultValue any host
   */
  allowedHosts?: readonly string[];
  /**
   * The largest JSON body in bytes.
   * @defaultValue 1048576
   */
  maxBodyBytes?: number;
  /**
   * The largest upload in bytes; the service takes images up to 10 MB.
   * @defaultValue 11534336
   */
  maxUploadBytes?: number;
  /**
   * The longest URL in characters.
   * @defaultValue 4096
   */
  maxUrlLength?: number;
  /**
   * How long a body may take to arrive, in milliseconds.
   * @defaultValue 60000
   */
  bodyTimeoutMs?: number;
  /**
   * Told of every request, whatever became of it. The response waits for the promise, if one is returned; a failure
   * of `audit` is logged and changes nothing.
   */
  audit?: (event: ProxyAuditEvent<Principal>) => void | Promise<void>;
}

/** The names of the options. */
export const proxyOptionNames: readonly (keyof PlatformProxyOptions<unknown>)[] = [
  "allowedHosts",
  "allowedOrigins",
  "audit",
  "authorize",
  "basePath",
  "baseUrl",
  "bodyTimeoutMs",
  "clock",
  "fetch",
  "hooks",
  "logger",
  "maxBodyBytes",
  "maxUploadBytes",
  "maxUrlLength",
  "operations",
  "retry",
  "timeoutMs",
  "token",
];

/** What `authorize` may return. */
export type Authorization<Principal> = Principal | Response | false | null | undefined;
