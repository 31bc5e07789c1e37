import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Pool } from "undici";
import type { Measurement } from "../lib/measurement.ts";
import { median } from "../lib/median.ts";
import type { Served } from "./server.ts";

const limit = 500;
const connections = 16;
const rounds = 9;

/** Requests in a slice. */
const slices = { naive: 50, walk: 200, again: 400 };

type Contender = keyof typeof slices;

interface Sample {
  /** Pages per second. */
  speed: number;
  /** CPU time of the server, in milliseconds. */
  cpu: number;
}

/** Measures how fast the emulator lists users in long pages. */
export async function measureEmulator(): Promise<Measurement> {
  const file = fileURLToPath(new URL("server.ts", import.meta.url));
  const server = fork(file, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  try {
    const [served] = (await once(server, "message")) as [Served];
    return await measure(server, served);
  } finally {
    if (server.connected) server.disconnect();
  }
}

async function measure(server: ChildProcess, served: Served): Promise<Measurement> {
  const samples: Record<Contender, Sample[]> = { naive: [], walk: [], again: [] };
  const contenders = Object.keys(slices) as Contender[];
  for (let round = -1; round < rounds; round++) {
    for (const contender of contenders) {
      const sample = await run(contender, server, served);
      // The first round only warms up.
      if (round >= 0) samples[contender].push(sample);
    }
  }
  const ratio = (contender: Contender, value: keyof Sample): number =>
    median(samples[contender].map((sample, round) => sample[value] / samples.naive[round]![value]));
  const row = (what: string, contender: Contender): string[] => [
    what,
    median(samples[contender].map(({ speed }) => speed)).toFixed(0),
    `${ratio(contender, "speed").toFixed(1)}×`,
    median(samples[contender].map(({ cpu }) => cpu)).toFixed(1),
    `${(1 / ratio(contender, "cpu")).toFixed(1)}×`,
  ];
  const cheaper = 1 / ratio("again", "cpu");
  return {
    title: "Long pages of the emulator",
    method: `Pages of ${limit} from a list of ${served.total} users over HTTP, read by undici on ${connections} connections, next to a \`node:http\` server that builds and writes the users of the page for each request; both in one process of their own. Medians of ${rounds} interleaved slices, ratios within each round.`,
    columns: ["", "pages per second", "ratio", "CPU of the server per page, ms", "less CPU by"],
    rows: [
      row("written anew for each request", "naive"),
      row("**emulator**, walks through the whole list", "walk"),
      row("**emulator**, the page at 40,000 again and again", "again"),
    ],
    targets: [
      {
        what: `the same page: at least 10× less CPU of the server, found ${cheaper.toFixed(1)}×`,
        met: cheaper >= 10,
      },
    ],
  };
}

async function run(contender: Contender, server: ChildProcess, served: Served): Promise<Sample> {
  const { origin, pathname } = new URL(contender === "naive" ? served.naive : served.emulator);
  const pool = new Pool(origin, { connections });
  const headers = { authorization: `Bearer ${served.token}` };
  const count = slices[contender];
  let next = 0;
  const read = async (): Promise<void> => {
    while (next < count) {
      const offset = contender === "walk" ? (next * limit) % served.total : 40_000;
      next++;
      const path = `${pathname}?limit=${limit}&offset=${offset}`;
      const { status, size } = await get(pool, path, headers);
      if (status !== 200 || size < limit * 1000) {
        throw new Error(`${contender}: ${status} with ${size} bytes`);
      }
    }
  };
  const cpuBefore = await cpuOf(server);
  const start = performance.now();
  await Promise.all(Array.from({ length: connections }, read));
  const seconds = (performance.now() - start) / 1000;
  const cpu = (await cpuOf(server)) - cpuBefore;
  await pool.close();
  return { speed: count / seconds, cpu: cpu / count };
}

/** Reads a response and discards its body, so that the client does not limit the server. */
function get(
  pool: Pool,
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; size: number }> {
  return new Promise((resolve, reject) => {
    const received = { status: 0, size: 0 };
    pool.dispatch(
      { path, method: "GET", headers },
      {
        onRequestStart() {},
        onResponseStart(_, status) {
          received.status = status;
        },
        onResponseData(_, chunk) {
          received.size += chunk.length;
        },
        onResponseEnd: () => resolve(received),
        onResponseError: (_, error) => reject(error),
      },
    );
  });
}

/** Milliseconds. */
async function cpuOf(server: ChildProcess): Promise<number> {
  server.send("cpu");
  const [{ user, system }] = (await once(server, "message")) as [NodeJS.CpuUsage];
  return (user + system) / 1000;
}
