import type { OperationName, Operations } from "@clerk-platform/contract";
import type { ClientOptions } from "../options/client-options.ts";

/** What the caller asks for, before it is sent. */
export interface ProxyCall<Name extends OperationName = OperationName> {
  /** The browser's request. Its body is already read. */
  readonly request: Request;
  readonly operation: Name;
  /** The input as the client's method would take it; files are not part of it. */
  readonly input: ProxyInput<Name>;
}

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
  /** Told of every request once it is answered. */
  audit?: (event: ProxyAuditEvent<Principal>) => void;
}

/** What `authorize` may return. */
export type Authorization<Principal> = Principal | Response | false | null | undefined;
