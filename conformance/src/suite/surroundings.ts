import type * as Core from "@clerk-platform/core";

/** What the suite needs from its runtime. */
export interface Surroundings {
  /** The built core package, resolved by the runtime. */
  core: typeof Core;
  /** The host's API, ending in `/v1`. */
  baseUrl: string;
  token: string;
  /** An API URL whose port is closed. */
  refusedUrl: string;
  can: Capabilities;
  /** The runtime's inspect function, if it has one. */
  inspect?: (value: unknown) => string;
  /** Called after each case. */
  report?: (result: CaseResult) => void;
}

/** Differences between runtimes; `README.md` has them as a table. */
export interface Capabilities {
  /** `fetch` accepts a stream body over HTTP/1.1. */
  streamBody: boolean;
  /** A refused connection is distinguishable from one that broke later. */
  tellRefusal: boolean;
  /** The requests that the runtime itself sends again if a reused connection breaks. */
  resends: "none" | "reads" | "all";
}

export interface CaseResult {
  name: string;
  ok: boolean;
  error?: string;
}

/** A test case. The host is reset before it. */
export interface Case {
  name: string;
  run(context: CaseContext): Promise<void>;
}

export interface CaseContext extends Surroundings {
  /** Creates a client with the token of the host. */
  clerk: Core.PlatformClient;
  createClient(options?: Core.ClientOptions): Core.PlatformClient;
  host: HostControls;
}

/** A request as the host received it. */
export interface SeenRequest {
  method: string;
  target: string;
  operation?: string;
  status?: number;
  upload?: SeenUpload;
}

/** A file as the host received it. */
export interface SeenUpload {
  contentType: string;
  /** Name of the file in the form; absent if the body itself was the file. */
  name?: string;
  type?: string;
  text: string;
}

/** The host's controls. */
export interface HostControls {
  /** Calls a control of the emulator, such as `faults` or `dns/complete`. */
  control<Result = unknown>(name: string, body: unknown): Promise<Result>;
  /** The API requests since the start of the case. */
  requests(): Promise<SeenRequest[]>;
  /** Resolves when the API receives a request. */
  arrived(): Promise<void>;
  /** Resolves when a client disconnects before its response. */
  gone(): Promise<void>;
}
