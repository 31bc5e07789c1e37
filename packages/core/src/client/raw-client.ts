import type { paths } from "@clerk-platform/contract";
import type {
  Client,
  FetchResponse,
  HeadersOptions,
  Middleware,
  ParamsOption,
  ParseAs,
  RequestBodyOption,
} from "openapi-fetch";
import type { CallOptions } from "../options/call-options.ts";

/**
 * The client of openapi-fetch: calls by path, with `{ data }` or `{ error }`, and the `response`. Decide by
 * `response.ok`: an empty error body makes both `undefined`.
 *
 * Token, retries, rate gate and timeout are applied below it: middleware sees neither the token nor single attempts. A
 * call takes the options of named calls instead of those of `fetch`; `baseUrl`, `fetch` and the serializers belong to
 * the client.
 */
export interface RawClient extends Pick<Client<paths>, UntouchedMember> {
  readonly GET: RawMethod<"get">;
  readonly PUT: RawMethod<"put">;
  readonly POST: RawMethod<"post">;
  readonly DELETE: RawMethod<"delete">;
  readonly PATCH: RawMethod<"patch">;
  readonly request: RawRequest;
}

/** Members with the types of openapi-fetch. No path of the document has these methods. */
type UntouchedMember = "use" | "eject" | "OPTIONS" | "HEAD" | "TRACE";

type Method = "get" | "put" | "post" | "delete" | "patch";
type MediaType = `${string}/${string}`;

/** The paths that have a method. */
type PathWith<M extends Method> = {
  [Path in keyof paths]: paths[Path] extends Record<M, object> ? Path : never;
}[keyof paths];

/** The operation of a method of a path. */
type OperationOf<Path extends keyof paths, M extends Method> = paths[Path][M] & {};

/** What a call takes beside its parameters and its body. */
interface RawOptions<Parse extends ParseAs> extends Omit<CallOptions, "headers"> {
  headers?: HeadersOptions | undefined;
  /**
   * How the body of a successful response is read.
   * @defaultValue `json`
   */
  parseAs?: Parse | undefined;
  /** Middleware for this call, after that of the client. */
  middleware?: Middleware[] | undefined;
}

/** The last argument of a call: optional where the operation requires neither parameters nor a body. */
type InitArgument<Operation, Parse extends ParseAs> = object extends ParamsOption<Operation> &
  RequestBodyOption<Operation>
  ? [init?: ParamsOption<Operation> & RequestBodyOption<Operation> & RawOptions<Parse>]
  : [init: ParamsOption<Operation> & RequestBodyOption<Operation> & RawOptions<Parse>];

type RawResult<Operation extends object, Parse extends ParseAs> = Promise<
  FetchResponse<Operation & Record<string, unknown>, { parseAs: Parse }, MediaType>
>;

/**
 * Calls a path. The second signature can never be called: it makes the client assignable to `Client<paths>`, which
 * `wrapAsPathBasedClient` takes.
 */
interface RawMethod<M extends Method> {
  <Path extends PathWith<M>, Parse extends ParseAs = "json">(
    path: Path,
    ...init: InitArgument<OperationOf<Path, M>, Parse>
  ): RawResult<OperationOf<Path, M>, Parse>;
  (this: never, path: unknown, init: unknown, notCallable: unknown): Promise<never>;
}

/** Calls a path by a method in a variable. */
interface RawRequest {
  <M extends Method, Path extends PathWith<M>, Parse extends ParseAs = "json">(
    method: M,
    path: Path,
    ...init: InitArgument<OperationOf<Path, M>, Parse>
  ): RawResult<OperationOf<Path, M>, Parse>;
  (this: never, method: unknown, path: unknown, init: unknown, notCallable: unknown): Promise<never>;
}
