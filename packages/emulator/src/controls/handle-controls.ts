import type { Emulator, ExchangeOptions } from "../emulator.ts";
import type { Fault } from "../faults/fault.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import { isNestedDeeperThan } from "../http/is-nested-deeper-than.ts";
import { jsonReply, type Reply } from "../http/reply.ts";
import type { KeyOptions } from "../keys/key-options.ts";
import type { Seed } from "../seed/seed-options.ts";
import type { UserSeed } from "../seed/user-seed.ts";
import type { Snapshot } from "../state/snapshot.ts";
import type { UsageFigures } from "../usage/usage-figures.ts";
import { isForeignOrigin } from "./is-foreign-origin.ts";
import { refuseUnknownMembers } from "./refuse-unknown-members.ts";

type Body = Record<string, unknown>;

interface Control {
  /** The members of the body; `"any"` where the control checks them itself. */
  members: readonly string[] | "any";
  run(emulator: Emulator, body: Body): unknown;
}

const ok = { ok: true };
const read = (run: Control["run"]): Control => ({ members: [], run });
const change = (members: Control["members"], act: (emulator: Emulator, body: Body) => void): Control => ({
  members,
  run(emulator, body) {
    act(emulator, body);
    return ok;
  },
});

const choice = (body: Body) =>
  body.environment === undefined ? {} : { environment: text(body, "environment") };

/** The controls by method and path. Each takes and returns JSON. */
const controls: ReadonlyMap<string, Control> = new Map<string, Control>([
  ["GET /status", read((emulator) => ({ now: emulator.now(), revision: emulator.revision }))],
  ["GET /requests", read((emulator) => ({ requests: emulator.requests() }))],
  ["GET /snapshot", read((emulator) => emulator.snapshot())],
  ["GET /seed", read((emulator) => emulator.exportSeed())],
  ["POST /restore", change("any", (emulator, body) => emulator.restore(body as unknown as Snapshot))],
  ["POST /reset", change(["seed"], (emulator, body) => emulator.reset(body as { seed?: Seed }))],
  ["POST /seed", change(["seed"], (emulator, body) => emulator.seed(body.seed as Seed))],
  [
    "POST /advance",
    {
      members: ["ms"],
      run(emulator, body) {
        emulator.advance(body.ms as number);
        return { now: emulator.now() };
      },
    },
  ],
  [
    "POST /users",
    {
      members: ["application", "environment", "user"],
      run: (emulator, body) => ({
        id: emulator.addUser(text(body, "application"), body.user as UserSeed, choice(body)),
      }),
    },
  ],
  [
    "POST /usage",
    change(["application", "environment", "usage"], (emulator, body) =>
      emulator.setUsage(text(body, "application"), body.usage as UsageFigures, choice(body)),
    ),
  ],
  ["GET /keys", read((emulator) => ({ keys: emulator.keys() }))],
  [
    "POST /keys",
    { members: "any", run: (emulator, body) => ({ token: emulator.addKey(body as KeyOptions) }) },
  ],
  ["POST /keys/revoke", change(["token"], (emulator, body) => emulator.revokeKey(text(body, "token")))],
  [
    "POST /claim-tokens",
    {
      members: ["name"],
      run: (emulator, body) => ({
        token: emulator.claimToken(body.name === undefined ? {} : { name: text(body, "name") }),
      }),
    },
  ],
  ["POST /dns/complete", change(["domain"], (emulator, body) => emulator.completeDns(text(body, "domain")))],
  [
    "POST /dns/fail",
    change(["domain", "hint"], (emulator, body) =>
      emulator.failDns(text(body, "domain"), body.hint as string),
    ),
  ],
  [
    "POST /transfers/complete",
    change(["transfer", "workspace"], (emulator, body) =>
      emulator.completeTransfer(
        text(body, "transfer"),
        body.workspace === undefined ? {} : { workspace: text(body, "workspace") },
      ),
    ),
  ],
  ["GET /faults", read((emulator) => ({ faults: emulator.faults() }))],
  ["POST /faults", change("any", (emulator, body) => void emulator.injectFault(body as unknown as Fault))],
  ["DELETE /faults", change([], (emulator) => emulator.clearFaults())],
]);

/** A snapshot with tens of thousands of users is large; nothing else here is. */
const largestBody = 512 * 1024 * 1024;
/** A snapshot wraps values that are nested themselves. */
const deepestBody = 256;

/** Handles a request below the path of the controls. */
export async function handleControls(
  emulator: Emulator,
  request: IncomingRequest,
  path: string,
  save?: ExchangeOptions["save"],
): Promise<Reply> {
  const refuse = (status: number, error: string): Reply => jsonReply(status, { error });
  if (isForeignOrigin(request)) return refuse(403, "The controls refuse pages of other origins.");
  if (path === "" || path === "/") return jsonReply(200, { controls: [...controls.keys()] });
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
  if (isNestedDeeperThan(body, deepestBody)) {
    return refuse(400, `The body is nested deeper than ${deepestBody} levels.`);
  }
  let result: unknown;
  try {
    if (control.members !== "any") refuseUnknownMembers(path.slice(1), body, control.members);
    result = control.run(emulator, body as Body);
  } catch (error) {
    return refuse(400, error instanceof Error ? error.message : String(error));
  }
  try {
    if (request.method !== "GET") await save?.();
  } catch (error) {
    return refuse(500, (error as Error).message);
  }
  return jsonReply(200, result);
}

function text(body: Body, name: string): string {
  const value = body[name];
  if (typeof value !== "string") throw new TypeError(`${name}: must be a string`);
  return value;
}
