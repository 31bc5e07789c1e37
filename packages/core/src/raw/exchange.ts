import type { OperationDescriptor } from "@clerk-platform/contract";
import type { CallOptions } from "../options/call-options.ts";
import type { ClientOptions } from "../options/client-options.ts";
import type { Call } from "../pipeline/call.ts";
import { CallProgress } from "../pipeline/call-progress.ts";
import { Observer } from "../pipeline/observer.ts";
import type { ReceivedResponse } from "../pipeline/received-response.ts";
import type { TokenProvider } from "../pipeline/token.ts";

/** What a call is about. */
export interface CallSubject {
  /** `undefined` outside the document. */
  readonly operation: OperationDescriptor | undefined;
  readonly method: string;
  /** The path template. */
  readonly path: string;
  /** What the caller passed. */
  readonly input: unknown;
  readonly options: CallOptions;
}

/** One call on its way through openapi-fetch. */
export class Exchange {
  readonly call: Call;
  readonly method: string;
  readonly path: string;
  readonly progress: CallProgress;
  readonly observer: Observer;
  /** The last response of the service; `undefined` before one came, or where middleware answered instead. */
  received: ReceivedResponse | undefined;

  constructor(
    { operation, method, path, input, options }: CallSubject,
    settings: ClientOptions,
    tokens: TokenProvider,
  ) {
    const { meta, signal } = options;
    this.call = { operation, input, attempt: 0, previousError: undefined, meta, signal, options };
    this.method = method;
    this.path = path;
    this.progress = new CallProgress(this.call, method, path);
    this.observer = new Observer(settings, this.call, this.progress, tokens);
  }

  /** Does the work of the call; reports a failure to the hooks. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      this.observer.notify("onError", { error });
      throw error;
    }
  }
}
