import { controlsPrefix } from "../controls/controls-prefix.ts";
import { handleControls } from "../controls/handle-controls.ts";
import { isForeignOrigin } from "../controls/is-foreign-origin.ts";
import type { Emulator, ExchangeOptions } from "../emulator.ts";
import { ApiFailure } from "../errors/api-failure.ts";
import { breakReply, type Envelope, replyInstead } from "../faults/break-reply.ts";
import { redact } from "../log/redact.ts";
import { landingPage, pageFiles } from "../page/landing-page.ts";
import { Random } from "../random/random.ts";
import type { World } from "../world.ts";
import { failureReply } from "./failure-reply.ts";
import { handleRequest } from "./handle-request.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import type { Outcome, Reply } from "./reply.ts";
import { route } from "./route.ts";

const eventReply: Reply = {
  status: 200,
  headers: { "content-type": "text/event-stream", "cache-control": "no-store" },
  body: "",
};

/** Routes requests to the controls, the page, and the API. */
export function createExchange(
  world: World,
  emulator: Emulator,
): (request: IncomingRequest, options?: ExchangeOptions) => Promise<Outcome> {
  // Separate from the state's generator: the number of requests must not change the ids.
  const traces = new Random(0x7ace);

  return async (request, { save } = {}) => {
    const [path = "", search = ""] = splitTarget(request.target);
    // Tools that wait for a server often send HEAD.
    const method = request.method === "HEAD" ? "GET" : request.method;
    if (path === controlsPrefix || path.startsWith(`${controlsPrefix}/`)) {
      const control = path.slice(controlsPrefix.length);
      const file = method === "GET" ? pageFiles.get(control) : undefined;
      if (file) return { reply: file, delivery: "whole" };
      if (control === "/events" && method === "GET" && !isForeignOrigin(request)) {
        const events = request.method === "GET" ? { events: world.changes.subscribe } : {};
        return { reply: eventReply, delivery: "whole", ...events };
      }
      const reply = await handleControls(emulator, { ...request, method }, control, save);
      if (method !== "GET") world.changes.notify();
      return { reply, delivery: "whole" };
    }
    if (path === "/" && method === "GET") {
      return {
        reply: landingPage(world, emulator, request, new URLSearchParams(search)),
        delivery: "whole",
      };
    }
    return exchangeWithApi(request, path, new URLSearchParams(search), save);
  };

  async function exchangeWithApi(
    request: IncomingRequest,
    path: string,
    search: URLSearchParams,
    save: ExchangeOptions["save"],
  ): Promise<Outcome> {
    const started = performance.now();
    const found = route(request.method, path);
    const operation = found.match?.operation.name;
    // Only requests to an operation use a fault up.
    const hits = operation === undefined ? [] : world.faults.take(operation);
    const envelope: Envelope = (code, message, meta) => ({
      errors: [
        {
          code,
          message,
          long_message: `${message} (an injected fault).`,
          ...(meta ? { meta } : {}),
        },
      ],
      clerk_trace_id: traces.hex(32),
    });
    const latency = hits.reduce((sum, hit) => sum + (hit.kind === "latency" ? hit.ms : 0), 0);
    if (latency > 0) await world.waits.sleep(latency, request.signal);
    const fault = hits.find(({ kind }) => kind !== "latency");
    let outcome = fault && replyInstead(fault, envelope);
    if (!outcome) {
      let reply: Reply;
      try {
        const service = { store: world.store, rateLimit: world.rateLimit, now: emulator.now, save };
        reply = await handleRequest(service, request, { ...found, search });
      } catch (error) {
        // The client disconnected: nothing is sent, so nothing is logged.
        if (request.signal?.aborted) throw error;
        if (!(error instanceof ApiFailure)) world.onError(error);
        reply = failureReply(error, traces);
      }
      outcome = fault ? breakReply(fault, reply) : { reply, delivery: "whole" };
    }
    const { reply, delivery } = outcome;
    const entry = {
      time: emulator.now(),
      method: request.method,
      target: redact(request.target),
      operation,
      status: delivery === "reset" ? 0 : reply.status,
      code: reply.status >= 400 ? errorCode(reply) : undefined,
      durationMs: performance.now() - started,
      faults: hits.map(({ kind }) => kind),
    };
    world.log.add(entry);
    world.changes.notify();
    world.onRequest?.(entry);
    return {
      reply: { ...reply, headers: { ...reply.headers, "cf-ray": `${traces.hex(16)}-EMU` } },
      delivery,
    };
  }
}

function splitTarget(target: string): [string, string] {
  const mark = target.indexOf("?");
  return mark === -1 ? [target, ""] : [target.slice(0, mark), target.slice(mark + 1)];
}

function errorCode({ body }: Reply): string | undefined {
  return typeof body === "string" ? /^\{"errors":\[\{"code":"([^"]+)"/.exec(body)?.[1] : undefined;
}
