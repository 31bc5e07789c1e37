import { type ChildProcess, fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import { createNodeClient, createNodeTransport } from "../../../packages/node/dist/index.js";
import type { Measurement, PerformanceTarget } from "../lib/measurement.ts";
import { median } from "../lib/median.ts";

const rounds = 21;
const slice = 640;
const starts = 21;

type Contender = () => Promise<unknown>;

interface Sample {
  ms: number;
  cpuMs: number;
}

/** Compares the Node client with the global `fetch`. */
export async function measureTransport(): Promise<Measurement> {
  const server = fork(here("server.ts"), { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  try {
    const [port] = await once(server, "message");
    return await measure(`http://127.0.0.1:${port}`);
  } finally {
    stop(server);
  }
}

async function measure(origin: string): Promise<Measurement> {
  const applicationID = "app_2abcdefghijklmnopqrstuvwxyz0";
  const raw = (base: string) => async () => {
    const response = await fetch(`${base}/v1/platform/applications/${applicationID}`, {
      headers: { authorization: "Bearer ak_benchmark" },
    });
    return JSON.parse(await response.text());
  };
  const named = (base: string, undici = false) => {
    const env = { CLERK_PLATFORM_API_KEY: "ak_benchmark", CLERK_PLATFORM_API_URL: base };
    const clerk = createNodeClient({ env, undici });
    return async () => clerk.getApplication({ applicationID }, { signal: new AbortController().signal });
  };
  const url = `${origin}/v1/platform/applications/${applicationID}`;
  const options = { headers: { authorization: "Bearer ak_benchmark" } };
  const theirs = raw(origin);
  // The package of undici replaces the connections of the global `fetch` if it is loaded before their first use.
  await theirs();
  const undici = await import("undici");
  const bareUndici = async () => (await undici.request(url, options)).body.json();
  const dispatcher = new undici.Agent();
  const newestFetch = async () =>
    JSON.parse(await (await undici.fetch(url, { ...options, dispatcher })).text());
  const agent = new Agent({ keepAlive: true });
  const bareHttp = () =>
    new Promise((resolve, reject) => {
      const message = request(url, { ...options, agent }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
      });
      message.on("error", reject);
      message.end();
    });
  const transportAlone = (undici: boolean) => {
    const transport = createNodeTransport({ env: {}, undici });
    return async () => (await transport(url, { ...options, signal: new AbortController().signal })).json();
  };
  const ours = named(origin);
  const withUndici = named(origin, true);
  const sequential = await compare(theirs, ours, 1);
  const parallel = await compare(theirs, ours, 32);
  const undiciSequential = await compare(theirs, withUndici, 1);
  const undiciParallel = await compare(theirs, withUndici, 32);
  const sequentialNewest = await compare(newestFetch, ours, 1);
  const undiciSequentialNewest = await compare(newestFetch, withUndici, 1);
  const bareHttpParallel = await compare(theirs, bareHttp, 32);
  const transportParallel = await compare(theirs, transportAlone(false), 32);
  const bareUndiciParallel = await compare(theirs, bareUndici, 32);
  const undiciTransportParallel = await compare(theirs, transportAlone(true), 32);
  const compressed = await compare(raw(`${origin}/gzip`), named(`${origin}/gzip`), 32);
  const first = firstResponses(origin);

  const times = (value: number): string => `${value.toFixed(2)}×`;
  const row = (what: string, { speed, cpu }: Ratios): string[] => [what, times(speed), times(cpu)];
  const target = (what: string, met: boolean): PerformanceTarget => ({ what, met });
  return {
    title: "Node client against the global fetch",
    method: `Named calls of \`createNodeClient\`, with abort signal, timeout, retries, manual redirects and decompression, against the global \`fetch\` used raw with \`JSON.parse\`. Loopback server in a process of its own; medians of the ratios of ${rounds} interleaved slices of ${slice} calls. First response: from starting a process to its end, one call, medians of ${starts} interleaved starts.`,
    columns: ["", "throughput", "CPU per request"],
    rows: [
      row("one after the other", sequential),
      row("32 in flight", parallel),
      row("one after the other, `undici: true`", undiciSequential),
      row("32 in flight, `undici: true`", undiciParallel),
      row("one after the other, against the `fetch` of undici 7", sequentialNewest),
      row("the same with `undici: true`", undiciSequentialNewest),
      row("32 in flight, bare `http.request` in our place", bareHttpParallel),
      row("32 in flight, `createNodeTransport` alone", transportParallel),
      row("32 in flight, undici's bare `request` in our place", bareUndiciParallel),
      row("32 in flight, `createNodeTransport` alone, `undici: true`", undiciTransportParallel),
      row("32 in flight, gzip", compressed),
      ["first response, ms", `${first.ours.toFixed(0)} (fetch ${first.fetch.toFixed(0)})`, ""],
    ],
    targets: [
      target(`sequential: at least 1.9×, found ${times(sequential.speed)}`, sequential.speed >= 1.9),
      target(`32 in flight: at least 2×, found ${times(parallel.speed)}`, parallel.speed >= 2),
      target(
        `undici: at least 2.6×, found ${times(undiciSequential.speed)} and ${times(undiciParallel.speed)}`,
        Math.min(undiciSequential.speed, undiciParallel.speed) >= 2.6,
      ),
      target("first response no later than with fetch", first.ours <= first.fetch),
    ],
  };
}

interface Ratios {
  speed: number;
  cpu: number;
}

async function compare(theirs: Contender, ours: Contender, inFlight: number): Promise<Ratios> {
  for (const contender of [theirs, ours]) for (let i = 0; i < 4; i++) await run(contender, inFlight);
  const ratios: Ratios[] = [];
  for (let round = 0; round < rounds; round++) {
    const [a, b] = [await run(theirs, inFlight), await run(ours, inFlight)];
    ratios.push({ speed: a.ms / b.ms, cpu: b.cpuMs / a.cpuMs });
  }
  return { speed: median(ratios.map(({ speed }) => speed)), cpu: median(ratios.map(({ cpu }) => cpu)) };
}

async function run(call: Contender, inFlight: number): Promise<Sample> {
  let left = slice;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  const cpu = process.cpuUsage();
  const start = performance.now();
  await Promise.all(Array.from({ length: inFlight }, worker));
  const { user, system } = process.cpuUsage(cpu);
  return { ms: performance.now() - start, cpuMs: (user + system) / 1000 };
}

function firstResponses(origin: string): { fetch: number; ours: number } {
  const took: Record<"fetch" | "ours", number[]> = { fetch: [], ours: [] };
  for (let start = 0; start < starts; start++) {
    for (const contender of ["fetch", "ours"] as const) {
      const startedAt = performance.now();
      const { status, stderr } = spawnSync(process.execPath, [
        "--no-warnings",
        here("first-response.ts"),
        contender,
        origin,
      ]);
      if (status !== 0) throw new Error(`first-response.ts ${contender} failed: ${stderr}`);
      took[contender].push(performance.now() - startedAt);
    }
  }
  return { fetch: median(took.fetch), ours: median(took.ours) };
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const stop = (server: ChildProcess): void => {
  if (server.connected) server.disconnect();
};
