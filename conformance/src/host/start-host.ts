import { AsyncLocalStorage } from "node:async_hooks";
import {
  createEmulator,
  type IncomingRequest,
  type LoggedRequest,
  type Outcome,
} from "@clerk-platform/emulator";
import { serve } from "@clerk-platform/emulator/node";
import { validateResponse } from "@clerk-platform/emulator/response-checks";
import type { SeenRequest } from "../suite/surroundings.ts";
import { closedPort } from "./closed-port.ts";
import { readSeenUpload } from "./read-seen-upload.ts";

/** The server that the suite runs against. */
export interface Host {
  origin: string;
  baseUrl: string;
  token: string;
  refusedUrl: string;
  /** Operations that had a successful response that matches the document. */
  exercised: ReadonlySet<string>;
  /** Responses that differ from the document. */
  findings: readonly string[];
  /** Serves a file at `path`, for pages that need the same origin. */
  addPage(path: string, contentType: string, body: string): void;
  close(): Promise<void>;
}

/** State since the start of the case. */
class Record {
  readonly requests: SeenRequest[] = [];
  readonly arrived = Promise.withResolvers<void>();
  readonly gone = Promise.withResolvers<void>();
}

const prefix = "/__conformance";

/** Serves an emulator over HTTP, records its requests, and validates its responses against the document. */
export async function startHost(): Promise<Host> {
  const logged = new AsyncLocalStorage<{ entry?: LoggedRequest }>();
  const emulator = createEmulator({
    onRequest(entry) {
      logged.getStore()!.entry = entry;
    },
  });
  const exercised = new Set<string>();
  const findings: string[] = [];
  const pages = new Map<string, Outcome["reply"]>();
  let record = new Record();

  async function respondAsApi(request: IncomingRequest): Promise<Outcome> {
    const { requests, arrived, gone } = record;
    const seen: SeenRequest = { method: request.method, target: request.target };
    requests.push(seen);
    arrived.resolve();
    let responded = false;
    request.signal?.addEventListener("abort", () => (responded ? undefined : gone.resolve()));
    const note: { entry?: LoggedRequest } = {};
    const observed: IncomingRequest = {
      ...request,
      async readBody(limit) {
        const bytes = await request.readBody(limit);
        const contentType = request.header("content-type") ?? "";
        if (bytes && !contentType.startsWith("application/json")) {
          seen.upload = await readSeenUpload(contentType, bytes);
        }
        return bytes;
      },
    };
    const outcome = await logged.run(note, () => emulator.exchange(observed));
    // A stalled response stays open until the client disconnects.
    responded = outcome.delivery === "whole";
    const { operation, status = 0, faults = [] } = note.entry ?? {};
    Object.assign(seen, { operation, status });
    if (operation && faults.length === 0) check(operation, outcome.reply);
    return outcome;
  }

  function check(
    operation: NonNullable<LoggedRequest["operation"]>,
    { status, body }: Outcome["reply"],
  ): void {
    const text = typeof body === "string" ? body : new TextDecoder().decode(body);
    const problems = validateResponse(operation, status, JSON.parse(text));
    for (const { path, message } of problems)
      findings.push(`${operation} ${status}: ${path || "/"} ${message}`);
    if (problems.length === 0 && status < 300) exercised.add(operation);
  }

  async function respondAsHost(path: string): Promise<Outcome> {
    const json = (body: unknown): Outcome => respond(200, "application/json", JSON.stringify(body));
    const page = pages.get(path);
    if (page) return { reply: page, delivery: "whole" };
    switch (path) {
      case `${prefix}/requests`:
        return json(record.requests);
      case `${prefix}/arrived`:
        await record.arrived.promise;
        return json(true);
      case `${prefix}/gone`:
        await record.gone.promise;
        return json(true);
      default:
        return respond(302, "text/plain", "", { location: path.replace(`${prefix}/redirect`, "/v1") });
    }
  }

  const server = await serve({
    emulator: Object.assign(Object.create(emulator) as typeof emulator, {
      exchange(request: IncomingRequest): Promise<Outcome> {
        const { target } = request;
        if (target.startsWith(prefix)) return respondAsHost(target);
        if (target === "/__emulator/reset") record = new Record();
        return target.startsWith("/v1/") ? respondAsApi(request) : emulator.exchange(request);
      },
    }),
  });
  return {
    origin: server.url,
    baseUrl: server.baseUrl,
    token: emulator.token,
    refusedUrl: `http://127.0.0.1:${await closedPort()}`,
    exercised,
    findings,
    addPage: (path, contentType, body) =>
      void pages.set(prefix + path, respond(200, contentType, body).reply),
    close: () => server.close(),
  };
}

const respond = (status: number, type: string, body: string, headers?: object): Outcome => ({
  reply: { status, headers: { "content-type": type, ...headers }, body },
  delivery: "whole",
});
