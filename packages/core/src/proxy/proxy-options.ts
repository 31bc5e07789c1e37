import type { OperationName, Operations } from "@clerk-platform/contract";
import type { ClientOptions } from "../options/client-options.ts";

/** A request of the browser, before it is forwarded. */
export interface ProxyCall<Name extends OperationName = OperationName> {
  /** The browser's request. Its body has not been read: call `readInput` instead of reading it. */
  readonly request: Request;
  readonly operation: Name;
  /** Path, query and header parameters, named as in the input of the client's method. */
  readonly parameters: ProxyParameters<Name>;
  /**
   * Reads the body, within the limits of the proxy, and returns the whole input of the client's method, without files.
   * Use it for decisions that depend on the body, after you have identified the user. Do not catch its errors: the proxy
   * turns them into responses.
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

/** The rule for one operation. */
export interface ProxyRule<Name extends OperationName, Principal> {
  /**
   * Restricts the input to what the principal may access. Return the input to forward, or `false` to refuse.
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
   * Whether secrets in responses reach the browser, and requests may set `include_secret_keys`.
   * @defaultValue false
   */
  reveal?: boolean;
}

/** The allowed operations: a list of names, or rules by name. All others are refused. */
export type ProxyOperations<Principal> =
  | readonly OperationName[]
  | { readonly [Name in OperationName]?: true | ProxyRule<Name, Principal> };

/** A request and its outcome, with secrets redacted. */
export interface ProxyAuditEvent<Principal> {
  /** `undefined` if the request was refused before `authorize` returned a principal. */
  readonly principal: Principal | undefined;
  /** `undefined` if the path belongs to no operation. */
  readonly operation: OperationName | undefined;
  readonly method: string;
  readonly path: string;
  readonly input: unknown;
  /** The status of the response to the browser. */
  readonly status: number;
  /** `forwarded` if the service responded, otherwise the code of the refusal or failure. */
  readonly outcome: string;
  /** In milliseconds. */
  readonly durationMs: number;
}

/** Options of `createPlatformProxy`. */
export interface PlatformProxyOptions<Principal>
  extends Pick<
    ClientOptions,
    "token" | "baseUrl" | "fetch" | "timeoutMs" | "retry" | "logger" | "hooks" | "clock"
  > {
  /**
   * The path that the proxy is mounted at, and the `baseUrl` of the client in the browser.
   * @defaultValue `/api/clerk`
   */
  basePath?: string;
  /** The allowed operations. All others are refused. */
  operations: ProxyOperations<Principal>;
  /**
   * Identifies the user of a request. Return a principal (any truthy value) to allow the request, a `Response` to send
   * it instead, or a falsy value to refuse with 403. If it throws, the proxy logs the error and responds with 500.
   */
  authorize: (call: ProxyCall) => Authorization<Principal> | Promise<Authorization<Principal>>;
  /**
   * Origins that may use the proxy besides the request's own, for example if a load balancer changes the host.
   * @defaultValue none
   */
  allowedOrigins?: readonly string[];
  /**
   * The hosts that the proxy serves, as in the `Host` header: `app.example`, `localhost:3000`. It prevents DNS rebinding;
   * set it if `authorize` does not depend on a cookie of your own host.
   * @defaultValue any host
   */
  allowedHosts?: readonly string[];
  /**
   * The maximum size of a JSON body in bytes.
   * @defaultValue 1048576
   */
  maxBodyBytes?: number;
  /**
   * The maximum size of an upload in bytes. The service accepts images up to 10 MB.
   * @defaultValue 11534336
   */
  maxUploadBytes?: number;
  /**
   * The maximum length of a URL in characters.
   * @defaultValue 4096
   */
  maxUrlLength?: number;
  /**
   * The time limit for receiving a body, in milliseconds.
   * @defaultValue 60000
   */
  bodyTimeoutMs?: number;
  /**
   * Called once for every request, with its outcome. The response waits for a returned promise. If `audit` fails, the
   * failure is logged and the response is unchanged.
   */
  audit?: (event: ProxyAuditEvent<Principal>) => void | Promise<void>;
}

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
