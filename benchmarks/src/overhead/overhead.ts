import { createEmulator } from "@clerk-platform/emulator";
import type { Measurement } from "../lib/measurement.ts";
import { median } from "../lib/median.ts";
import { type Contender, createContenders } from "./contenders.ts";

const rounds = 41;
/** Consecutive calls of one contender. */
const slice = 400;
/** Target ratio to openapi-fetch in the same rounds. */
const target = 1.1;

/** Measures the cost of a call without the network. */
export async function measureOverhead(): Promise<Measurement> {
  const body = await applicationJson();
  const init = { status: 200, headers: { "content-type": "application/json; charset=utf-8" } };
  const contenders = await createContenders(async () => new Response(body, init));
  for (const contender of contenders) await time(contender, 4 * slice);

  const times = new Map(contenders.map(({ name }): [string, number[]] => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) times.get(contender.name)!.push(await time(contender, slice));
  }
  const [raw] = [...times.values()];
  const results = [...times].map(([name, own]) => ({
    name,
    micros: median(own) * 1000,
    ratio: median(own.map((value, round) => value / raw![round]!)),
  }));
  const ours = times.get("**ours, named**")!;
  const openapiFetch = times.get("openapi-fetch")!;
  const ratio = median(ours.map((value, round) => value / openapiFetch[round]!));
  return {
    title: "Overhead per call",
    method: `Get an application (${body.length} bytes of JSON) through an in-memory \`fetch\`; medians of ${rounds} interleaved slices of ${slice} calls, as ratios within each round.`,
    columns: ["client", "µs per call", "ratio to raw"],
    rows: results.map(({ name, micros, ratio }) => [name, micros.toFixed(1), `${ratio.toFixed(2)}×`]),
    targets: [
      {
        what: `ours, named: at most ${target}× of openapi-fetch, found ${ratio.toFixed(2)}×`,
        met: ratio <= target,
      },
    ],
  };
}

/** Milliseconds per call. */
async function time({ call }: Contender, count: number): Promise<number> {
  const start = performance.now();
  for (let done = 0; done < count; done++) await call();
  return (performance.now() - start) / count;
}

async function applicationJson(): Promise<string> {
  const { fetch, baseUrl, token } = createEmulator({ seed: "small" });
  const headers = { authorization: `Bearer ${token}` };
  const applications = await (await fetch(`${baseUrl}/platform/applications`, { headers })).json();
  return JSON.stringify((applications as unknown[])[0]);
}
