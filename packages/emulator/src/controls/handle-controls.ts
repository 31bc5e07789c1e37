import type { Emulator } from "../emulator.ts";
import type { KeyOptions } from "../emulator-options.ts";
import type { Fault } from "../faults/fault.ts";
import { type Answer, jsonAnswer } from "../http/answer.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import type { Seed } from "../seed/seed-options.ts";
import type { Snapshot } from "../state/snapshot.ts";
import { isForeignOrigin } from "./is-foreign-origin.ts";

type Body = Record<string, unknown>;
type Control = (emulator: Emulator, body: Body) => unknown;

const ok = { ok: true };

/** The controls by method and path. Each takes JSON and answers JSON. */
const controls: ReadonlyMap<string, Control> = new Map<string, Control>([
  ["GET /status", (emulator) => ({ now: emulator.now(), revision: emulator.revision })],
  ["GET /requests", (emulator) => ({ requests: emulator.requests() })],
  ["GET /snapshot", (emulator) => emulator.snapshot()],
  ["POST /restore", (emulator, body) => [emulator.restore(body as unknown as Snapshot), ok][1]],
  ["POST /reset", (emulator, body) => [emulator.reset(body as { seed?: Seed }), ok][1]],
  ["POST /seed", (emulator, body) => [emulator.seed(body.seed as Seed), ok][1]],
  ["POST /advance", (emulator, body) => [emulator.advance(body.ms as number), { now: emulator.now() }][1]],
  ["POST /keys", (emulator, body) => ({ token: emulator.addKey(body as KeyOptions) })],
  ["POST /keys/revoke", (emulator, body) => [emulator.revokeKey(text(body, "token")), ok][1]],
  ["POST /claim-tokens", (emulator, body) => ({ token: emulator.claimToken(body as { name?: string }) })],
  ["POST /dns/complete", (emulator, body) => [emulator.completeDns(text(body, "domain")), ok][1]],
  [
    "POST /dns/fail",
    (emulator, body) => [emulator.failDns(text(body, "domain"), body.hint as string | undefined), ok][1],
  ],
  [
    "POST /transfers/complete",
    (emulator, body) =>
      [emulator.completeTransfer(text(body, "transfer"), body as { workspace?: string }), ok][1],
  ],
  ["POST /faults", (emulator, body) => [emulator.injectFault(body as unknown as Fault), ok][1]],
  ["DELETE /faults", (emulator) => [emulator.clearFaults(), ok][1]],
]);

/** A snapshot with tens of thousands of users is large; nothing else here is. */
const largestBody = 512 * 1024 * 1024;

/** Answers a request below the prefix of the controls. */
export async function handleControls(
  emulator: Emulator,
  request: IncomingRequest,
  path: string,
): Promise<Answer> {
  const refuse = (status: number, error: string): Answer => jsonAnswer(status, { error });
  if (isForeignOrigin(request)) return refuse(403, "The controls do not answer to pages of other origins.");
  if (path === "" || path === "/") return jsonAnswer(200, { controls: [...controls.keys()] });
  const control = controls.get(`${request.method} ${path}`);
  if (!control)
    return refuse(
      404,
      `There is no control ${request.method} ${path}. There are: ${[...controls.keys()].join(", ")}`,
    );
  const bytes = await request.readBody(largestBody);
  if (!bytes) return refuse(413, "The body is too large.");
  let body: unknown = {};
  try {
    if (bytes.length > 0) body = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return refuse(400, "The body is not JSON.");
  }
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return refuse(400, "The body must be a JSON object.");
  }
  try {
    return jsonAnswer(200, control(emulator, body as Body));
  } catch (error) {
    return refuse(400, error instanceof Error ? error.message : String(error));
  }
}

function text(body: Body, name: string): string {
  const value = body[name];
  if (typeof value !== "string") throw new TypeError(`${name}: must be a string`);
  return value;
}
