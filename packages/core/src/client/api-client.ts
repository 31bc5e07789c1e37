import type { OperationDescriptor } from "@clerk-platform/contract";
import { createOutcomeUnknown } from "../errors/create-outcome-unknown.ts";
import { type CallOptions, callOptionNames, listOptionNames } from "../options/call-options.ts";
import { checkCallOptions } from "../options/check-options.ts";
import type { ClientOptions } from "../options/client-options.ts";
import { CallProgress } from "../pipeline/call-progress.ts";
import { decode } from "../pipeline/decode.ts";
import { ReceivedResponse, readBytes } from "../pipeline/received-response.ts";
import { errorFromResponse } from "../pipeline/response-errors.ts";
import { buildRequest, type RequestParts } from "../request/build-request.ts";
import { type FetchResult, OpenapiClient } from "./openapi-client.ts";
import { createRawClient } from "./raw-calls.ts";
import type { RawClient } from "./raw-client.ts";

/** Calls operations: what all named methods of a client share. */
export class ApiClient {
  readonly raw: RawClient;
  readonly #openapi: OpenapiClient;

  constructor(baseUrl: string, settings: ClientOptions) {
    this.#openapi = new OpenapiClient(baseUrl, settings);
    this.raw = createRawClient(this.#openapi);
  }

  /**
   * Calls an operation.
   *
   * @returns the decoded body of the response.
   */
  async call(operation: OperationDescriptor, input: unknown, options: CallOptions = {}): Promise<unknown> {
    checkCallOptions(operation.name, options, operation.list ? listOptionNames : callOptionNames);
    const parts = buildRequest(operation, input);
    const progress = begin(operation, input, options);
    const { tokens, observer } = this.#openapi;
    try {
      const received = await readResponse(await this.#send(progress, parts), progress);
      if (received.ok) return decode(received, operation, progress, tokens.knownTo(progress));
      const failure = errorFromResponse(received, progress, tokens.knownTo(progress));
      throw progress.outcomeUnknown ? createOutcomeUnknown(failure, progress, operation) : failure;
    } catch (error) {
      observer.notify("onError", progress, { error });
      throw error;
    }
  }

  /**
   * Sends a request of an operation that is put together already.
   *
   * @param input - for hooks.
   * @returns the last response, whatever its status.
   */
  async receive(
    operation: OperationDescriptor,
    input: unknown,
    parts: RequestParts,
    options: CallOptions,
  ): Promise<ReceivedResponse> {
    const progress = begin(operation, input, options);
    try {
      return await readResponse(await this.#send(progress, parts), progress);
    } catch (error) {
      this.#openapi.observer.notify("onError", progress, { error });
      throw error;
    }
  }

  /** The tokens in use, to mask them. */
  get knownTokens(): readonly string[] {
    return this.#openapi.tokens.known;
  }

  #send(progress: CallProgress, parts: RequestParts): Promise<FetchResult> {
    const { operation, options } = progress.call;
    const { headers = {} } = options;
    return this.#openapi.send(progress, operation!.path, parts, { headers, parseAs: "stream" });
  }
}

/** Reads the response of a call whose body openapi-fetch left alone. */
function readResponse(
  { response, error }: FetchResult,
  { received }: CallProgress,
): ReceivedResponse | Promise<ReceivedResponse> {
  // Without middleware, it is what the pipeline received.
  if (response instanceof ReceivedResponse) return response;
  if (response.ok) return readBytes(response).then((bytes) => new ReceivedResponse(response, bytes));
  // openapi-fetch has already read the body of an error. If middleware replaced the response, only the parsed error is left.
  const bytes = received?.is(response) ? received.bytes : encodeText(error);
  return new ReceivedResponse(response, bytes);
}

const begin = (operation: OperationDescriptor, input: unknown, options: CallOptions): CallProgress =>
  new CallProgress({ operation, input, options }, operation.method, operation.path);

const encodeText = (error: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(typeof error === "string" ? error : JSON.stringify(error ?? ""));
