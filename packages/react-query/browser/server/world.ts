import { listOperations, type OperationName } from "@clerk-platform/contract";
import { createEmulator, type Emulator, type EmulatorOptions } from "@clerk-platform/emulator";
import { type PlatformProxyListener, platformProxyListener } from "@clerk-platform/node";

/** What a test wants to find. */
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
  /** Whether the browser went away before it was answered. */
  aborted: boolean;
}

/** An API of a test's own, behind the proxy of the SDK. */
export interface World {
  readonly emulator: Emulator;
  readonly listener: PlatformProxyListener;
  readonly seen: SeenRequest[];
  /** Lets the requests of an operation wait until {@link World.release}. */
  hold(operation: OperationName): void;
  release(): void;
}

export function createWorld(basePath: string, { seed, operations, reveal = false }: WorldOptions): World {
  const seen: SeenRequest[] = [];
  const waiting = new Set<() => void>();
  const emulator = createEmulator({
    seed: seed ?? "small",
    clock: {
      now: Date.now,
      // Latency lasts as long as the test wants.
      sleep: (_, signal) =>
        new Promise((resolve, reject) => {
          waiting.add(resolve);
          signal?.addEventListener("abort", () => reject(signal.reason));
        }),
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
  let lift: (() => void)[] = [];
  return {
    emulator,
    listener,
    seen,
    hold(operation) {
      lift.push(emulator.injectFault({ kind: "latency", ms: 1, operation, times: 1000 }));
    },
    release() {
      for (const end of lift) end();
      lift = [];
      for (const goOn of waiting) goOn();
      waiting.clear();
    },
  };
}

function identify(url: string, method: string): Pick<SeenRequest, "operation" | "query"> {
  const { pathname, search } = new URL(url);
  const found = listOperations().find(
    (operation) =>
      operation.method === method &&
      new RegExp(`${operation.path.replaceAll(/{\w+}/g, "[^/]+")}$`).test(pathname),
  );
  if (!found) throw new Error(`${method} ${pathname} is no operation.`);
  return { operation: found.name, query: search.slice(1) };
}
