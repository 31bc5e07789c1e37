import { listOperations, type OperationName } from "@clerk-platform/contract";
import { createEmulator, type Emulator, type EmulatorOptions } from "@clerk-platform/emulator";
import { type PlatformProxyListener, platformProxyListener } from "@clerk-platform/node";

/** The world that a test needs. */
export interface WorldOptions extends Pick<EmulatorOptions, "seed"> {
  /** Operations that the proxy allows. @defaultValue all */
  operations?: OperationName[];
  /** Whether the proxy lets secrets through. @defaultValue false */
  reveal?: boolean;
}

/** A request of the browser, as it arrived behind the proxy. */
export interface SeenRequest {
  operation: OperationName;
  /** The query, `limit=10&offset=10`. */
  query: string;
  /** Whether the browser aborted the request before the response. */
  aborted: boolean;
}

/** An API of a test's own, behind the proxy of the SDK. */
export interface World {
  readonly emulator: Emulator;
  readonly listener: PlatformProxyListener;
  readonly seen: SeenRequest[];
  /** Lets the requests of an operation wait until {@link World.release}. */
  hold(operation: OperationName): void;
  /** Lets the requests of an operation go on, or all. */
  release(operation?: OperationName): void;
}

export function createWorld(basePath: string, { seed, operations, reveal = false }: WorldOptions): World {
  const seen: SeenRequest[] = [];
  const holds: Hold[] = [];
  const emulator = createEmulator({
    seed: seed ?? "small",
    clock: {
      now: Date.now,
      // Latency lasts as long as the test wants; its length is the number of the hold.
      setTimeout: (callback, ms) => void holds[ms - 1]!.waiting.push(callback),
      clearTimeout() {},
    },
  });
  const { token, baseUrl } = emulator;
  const allowed = operations ?? listOperations().map(({ name }) => name);
  const listener = platformProxyListener({
    token,
    baseUrl,
    basePath,
    authorize: () => "somebody",
    operations: Object.fromEntries(allowed.map((name) => [name, { reveal }])),
    fetch(url, init) {
      const request: SeenRequest = { ...identify(url, init.method ?? "GET"), aborted: false };
      seen.push(request);
      init.signal?.addEventListener("abort", () => {
        request.aborted = true;
      });
      return emulator.fetch(url, init);
    },
  });
  return {
    emulator,
    listener,
    seen,
    hold(operation) {
      const end = emulator.injectFault({ kind: "latency", ms: holds.length + 1, operation, times: 1000 });
      holds.push({ operation, end, waiting: [] });
    },
    release(operation) {
      for (const hold of holds) {
        if (operation && hold.operation !== operation) continue;
        hold.end();
        for (const goOn of hold.waiting.splice(0)) goOn();
      }
    },
  };
}

/** Requests that wait. */
interface Hold {
  readonly operation: OperationName;
  /** Lets those that come later pass. */
  readonly end: () => void;
  readonly waiting: (() => void)[];
}

function identify(url: string, method: string): Pick<SeenRequest, "operation" | "query"> {
  const { pathname, search } = new URL(url);
  const found = listOperations().find(
    (operation) =>
      operation.method === method &&
      new RegExp(`${operation.path.replaceAll(/{\w+}/g, "[^/]+")}$`).test(pathname),
  );
  if (!found) throw new Error(`${method} ${pathname} is not an operation.`);
  return { operation: found.name, query: search.slice(1) };
}
