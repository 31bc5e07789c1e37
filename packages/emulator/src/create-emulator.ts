import { createControls } from "./controls/create-controls.ts";
import type { Emulator } from "./emulator.ts";
import type { EmulatorOptions } from "./emulator-options.ts";
import { checkFault } from "./faults/check-fault.ts";
import { deliverInProcess } from "./faults/deliver-in-process.ts";
import { FaultPlan } from "./faults/fault-plan.ts";
import { createExchange } from "./http/create-exchange.ts";
import { Changes } from "./http/event-stream.ts";
import { fromFetchRequest } from "./http/fetch-request.ts";
import { origin, toRequest } from "./http/to-request.ts";
import { Waits } from "./http/waits.ts";
import { addKey } from "./keys/add-key.ts";
import { RateLimit } from "./limits/rate-limit.ts";
import { RequestLog } from "./log/request-log.ts";
import { plantSeed } from "./seed/plant-seed.ts";
import { Store } from "./state/store.ts";
import type { World } from "./world.ts";

/** The workspace of the default token. */
export const defaultWorkspace = "workspace";

/**
 * Creates a Clerk Platform API in memory.
 *
 * @example
 * ```ts
 * const emulator = createEmulator({ seed: "small" });
 * const response = await emulator.fetch(`${emulator.baseUrl}/platform/applications`, {
 *   headers: { authorization: `Bearer ${emulator.token}` },
 * });
 * ```
 * @throws TypeError naming the option that cannot be used.
 */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const { seed = "none", randomSeed = 1, clock = { now: () => Date.now() }, onRequest } = options;
  if (!Number.isSafeInteger(randomSeed)) throw new TypeError("randomSeed: must be a whole number");
  for (const fault of options.faults ?? []) checkFault(fault);

  const faults = new FaultPlan();
  const log = new RequestLog();
  const limit = (): RateLimit | undefined => options.rateLimit && new RateLimit(options.rateLimit);
  const changes = new Changes();
  const world: World = {
    store: new Store(randomSeed),
    changes,
    configuredKeys: [],
    recorder: undefined,
    rateLimit: limit(),
    clock,
    waits: new Waits(clock),
    faults,
    log,
    onError: options.onError ?? ((error) => console.error(error)),
    onRequest,
  };

  const now = (): number => clock.now() + world.store.clockOffset;
  const begin = (from = seed): string => {
    const { revision } = world.store;
    world.store = new Store(randomSeed, (touched) => {
      world.recorder?.add(touched);
      changes.notify();
    });
    world.recorder?.add(undefined);
    world.store.revision = revision + 1;
    world.rateLimit = limit();
    faults.clear();
    for (const fault of options.faults ?? []) faults.add(fault);
    log.clear();
    const { token, scopes, plan } = options;
    for (const key of [{ token, scopes, plan }, ...(options.keys ?? [])]) addKey(world.store, key);
    const configured = [...world.store.keys.values()];
    world.configuredKeys = configured;
    plantSeed(world.store, from, defaultWorkspace, now());
    return configured[0]!.token;
  };
  const token = begin();

  const controls = createControls(world, { now, begin });
  const emulator: Emulator = {
    token,
    baseUrl: `${origin}/v1`,
    get revision() {
      return world.store.revision;
    },
    now,
    ...controls,
    exchange: (request, options) => exchange(request, options),
    async fetch(input, init) {
      const request = fromFetchRequest(toRequest(input, init));
      request.signal?.throwIfAborted();
      return deliverInProcess(await exchange(request), request.signal);
    },
  };
  const exchange = createExchange(world, emulator);
  return emulator;
}
