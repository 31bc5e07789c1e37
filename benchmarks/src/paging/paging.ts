import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { createPlatformClient } from "@clerk-platform/core";
import type { Measurement } from "../lib/measurement.ts";
import { median } from "../lib/median.ts";

/** Items in a list. */
export const total = 50_000;
/** Milliseconds until the server responds. */
export const latency = 40;

const prefetch = 8;
const runs = 5;

const lists = [
  { what: "small items (redirect URLs)", operation: "listRedirectURLs", path: "redirect_urls", target: 6 },
  { what: "full users", operation: "listInstanceUsers", path: "users", target: 4 },
] as const;

/** Measures iterating a list with and without prefetch. */
export async function measurePaging(): Promise<Measurement> {
  const server = new Worker(new URL("slow-server.ts", import.meta.url));
  const [baseUrl] = (await once(server, "message")) as [string];
  const clerk = createPlatformClient({ baseUrl, token: "ak_benchmark" });
  const input = { applicationID: "app_1", envOrInsID: "development" };
  const rows: string[][] = [];
  const targets: NonNullable<Measurement["targets"]>[number][] = [];
  try {
    for (const { what, operation, path, target } of lists) {
      const iterate = async (ahead: number): Promise<number> => {
        const start = performance.now();
        let items = 0;
        for await (const item of clerk[operation](input, { prefetch: ahead })) items += item.id ? 1 : 0;
        if (items !== total) throw new Error(`${operation}: ${items} of ${total} items`);
        return performance.now() - start;
      };
      await iterate(prefetch);
      const times = { one: [] as number[], ahead: [] as number[], raw: [] as number[] };
      for (let run = 0; run < runs; run++) {
        times.one.push(await iterate(0));
        times.ahead.push(await iterate(prefetch));
        times.raw.push(await readRaw(baseUrl, path));
      }
      const [one, ahead, raw] = [median(times.one), median(times.ahead), median(times.raw)];
      const ratio = one / ahead;
      const seconds = [one, ahead, raw].map((ms) => `${(ms / 1000).toFixed(2)} s`);
      rows.push([what, ...seconds, `${ratio.toFixed(1)}×`, `${(one / raw).toFixed(1)}×`]);
      targets.push({
        what: `${what}: at least ${target}×, found ${ratio.toFixed(1)}×`,
        met: ratio >= target,
      });
    }
  } finally {
    await server.terminate();
  }
  return {
    title: "Iterating a list",
    method: `${total} items in pages of 500 from an HTTP server that responds after ${latency} ms, in a thread of its own; medians of ${runs} runs.`,
    columns: [
      "list",
      "page after page",
      `prefetch: ${prefetch}`,
      `raw \`fetch\`, ${prefetch} at a time`,
      "prefetch is faster by",
      "raw would be faster by",
    ],
    rows,
    targets,
  };
}

/** Reads all pages with only `fetch` and `JSON.parse`, the lower limit on this machine. In milliseconds. */
async function readRaw(baseUrl: string, path: string): Promise<number> {
  const start = performance.now();
  let offset = 0;
  const read = async (): Promise<void> => {
    while (offset < total) {
      const url = `${baseUrl}/platform/applications/app_1/instances/development/${path}?limit=500&offset=${offset}`;
      offset += 500;
      JSON.parse(await (await fetch(url)).text());
    }
  };
  await Promise.all(Array.from({ length: prefetch }, read));
  return performance.now() - start;
}
