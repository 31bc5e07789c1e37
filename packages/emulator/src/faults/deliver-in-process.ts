import { eventBody } from "../http/event-stream.ts";
import { firstHalf, type Outcome, type Reply } from "../http/reply.ts";

/** Converts an outcome to a `Response`, or rejects as `fetch` does when a connection breaks. */
export function deliverInProcess(
  { reply, delivery, events }: Outcome,
  signal: AbortSignal | undefined,
): Response {
  if (delivery === "reset") throw networkError();
  const { status, headers } = reply;
  const body = events ? eventBody(events) : bodyOf(reply, delivery, signal);
  return new Response(body, { status, headers: { ...headers } });
}

function bodyOf(reply: Reply, delivery: Outcome["delivery"], signal: AbortSignal | undefined) {
  if (delivery === "whole") return reply.body;
  let sent = false;
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        signal?.addEventListener("abort", () => controller.error(signal.reason), { once: true });
      },
      pull(controller) {
        if (!sent) {
          sent = true;
          controller.enqueue(firstHalf(reply));
          return;
        }
        if (delivery === "drop") controller.error(networkError("terminated"));
        // A stall: the stream neither continues nor ends.
        else return new Promise<void>(() => {});
      },
    },
    // Pulls only when the body is read.
    { highWaterMark: 0 },
  );
}

/** What `fetch` rejects with when the connection breaks. */
function networkError(message = "fetch failed"): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return new TypeError(message, { cause });
}
