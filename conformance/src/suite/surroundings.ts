import type * as Core from "@clerk-platform/core";

/** What the suite needs from the runtime that it runs in. */
export interface Surroundings {
  /** The built client package, as the runtime resolved it. */
  core: typeof Core;
  /** The host's API, ending in `/v1`. */
  baseUrl: string;
  token: string;
  /** An API at whose address nobody listens. */
  refusedUrl: string;
  can: Capabilities;
  /** How the runtime prints a value for people, where it has a way to. */
  inspect?: (value: unknown) => string;
  /** Told of each case as it ends. */
  report?: (result: CaseResult) => void;
}

/** Where runtimes differ; `README.md` has the same as a table. */
export interface Capabilities {
  /** `fetch` takes a stream as a body over HTTP/1.1. */
  streamBody: boolean;
  /** A refused connection can be told from one that broke later. */
  tellRefusal: boolean;
  /** Which requests the runtime itself sends again when a connection that it reused breaks. */
  resends: "none" | "reads" | "all";
}

export interface CaseResult {
  name: string;
  ok: boolean;
  error?: string;
}

/** One thing that must hold. It starts with a host that is as new. */
export interface Case {
  name: string;
  run(context: CaseContext): Promise<void>;
}

/** What a case works with. */
export interface CaseContext extends Surroundings {
  /** A client with the token of the host. */
  clerk: Core.PlatformClient;
  createClient(options?: Core.ClientOptions): Core.PlatformClient;
  host: HostControls;
}

/** A request as it came over the wire. */
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
  /** Of the file in the form; absent when the whole body was the file. */
  name?: string;
  type?: string;
  text: string;
}

/** What the host does on request. */
export interface HostControls {
  /** An emulator's own control, e.g. `faults` or `dns/complete`. */
  control<Result = unknown>(name: string, body: unknown): Promise<Result>;
  /** The requests to the API since the case began. */
  requests(): Promise<SeenRequest[]>;
  /** Resolves when a request to the API has come in. */
  arrived(): Promise<void>;
  /** Resolves when a client has gone away before its response. */
  gone(): Promise<void>;
}
