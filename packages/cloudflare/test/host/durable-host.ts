import type { Emulator } from "@clerk-platform/emulator";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import type { WithholdingServer } from "./withholding-server.ts";

interface BootOptions {
  /** The bundled Worker. */
  script: string;
  /** Keeps the state. */
  folder: string;
  emulator: Emulator;
  upstream: WithholdingServer;
  /** Options of Miniflare; its bindings add to the API key and the address of the upstream. */
  options: { bindings?: Record<string, string>; [name: string]: unknown };
}

/** Starts workerd with the state in the folder, like another machine. */
export function boot({ script, folder, emulator, upstream, options }: BootOptions): Miniflare {
  const converted = convertV4MiniflareOptions({
    modules: true,
    script,
    compatibilityDate: "2026-11-01",
    cf: false,
    ...options,
    bindings: {
      CLERK_PLATFORM_API_KEY: emulator.token,
      CLERK_PLATFORM_API_URL: `http://127.0.0.1:${upstream.port}`,
      ...options.bindings,
    },
  } as never);
  return new Miniflare({ ...converted, resourcePersistencePath: folder } as never);
}

/** Sends a request to the Worker: a POST with JSON if there is a body. */
export async function ask<T>(worker: Miniflare, path: string, body?: unknown): Promise<T> {
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const response = await worker.dispatchFetch(`http://worker${path}`, init);
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}
