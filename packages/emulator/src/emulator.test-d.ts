import { expectTypeOf, it } from "vitest";
import { createEmulator, type Emulator, type EmulatorOptions, type Fault, type Snapshot } from "./index.ts";
import { type EmulatorServer, serve } from "./node/index.ts";

it("is created with options that are checked", () => {
  expectTypeOf(createEmulator).parameter(0).toEqualTypeOf<EmulatorOptions | undefined>();
  createEmulator({ seed: { applications: [{ name: "A", users: { production: 5 } }], users: 3 } });
  createEmulator({ keys: [{ scopes: ["users:read"], plan: { features: ["passkeys"] } }] });
  // @ts-expect-error: there is no such seed
  createEmulator({ seed: "huge" });
  // @ts-expect-error: there is no such plan
  createEmulator({ plan: "gold" });
  // @ts-expect-error: an application of a seed needs a name
  createEmulator({ seed: { applications: [{}] } });
});

it("can be passed where a fetch is wanted, without its object", () => {
  const { fetch } = createEmulator();
  expectTypeOf(fetch).toExtend<typeof globalThis.fetch>();
  expectTypeOf(fetch).toExtend<(request: Request) => Promise<Response>>();
});

it("takes faults with the options of their kind only", () => {
  const emulator: Emulator = createEmulator();
  expectTypeOf(emulator.injectFault({ kind: "latency", ms: 5, times: 2 })).toEqualTypeOf<() => void>();
  emulator.injectFault({ kind: "error", status: 503, operation: "listDomains", probability: 0.5, seed: 1 });
  // @ts-expect-error: a latency needs its milliseconds
  emulator.injectFault({ kind: "latency" });
  // @ts-expect-error: there is no such kind
  emulator.injectFault({ kind: "explode" });
  // @ts-expect-error: there is no such operation
  emulator.injectFault({ kind: "error", operation: "listNothing" });
  expectTypeOf<Fault["kind"]>().toExtend<string>();
});

it("restores snapshots only", () => {
  const emulator = createEmulator();
  expectTypeOf(emulator.snapshot()).toEqualTypeOf<Snapshot>();
  // @ts-expect-error: any object will not do
  emulator.restore({ applications: [] });
});

it("is served with the same options and those of the server", () => {
  expectTypeOf(serve({ seed: "small", port: 0, data: "state.json" })).toEqualTypeOf<
    Promise<EmulatorServer>
  >();
  // @ts-expect-error: a port is a number
  serve({ port: "8787" });
});
