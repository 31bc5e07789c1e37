import { ApiFailure, failure } from "../errors/api-failure.ts";
import type { Random } from "../random/random.ts";
import { jsonReply, type Reply } from "./reply.ts";

/** Writes a failure in the API's envelope. An unexpected error becomes a 500; its stack goes to `onError`. */
export function failureReply(error: unknown, traces: Random): Reply {
  const known =
    error instanceof ApiFailure
      ? error
      : failure(500, "internal_clerk_error", "Internal error", {
          long: "This is a defect of the emulator. Its log has the stack: please report it.",
        });
  return jsonReply(
    known.status,
    { errors: known.errors, clerk_trace_id: traces.hex(32) },
    { ...known.headers },
  );
}
