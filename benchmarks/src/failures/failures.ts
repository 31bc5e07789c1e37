import { readFileSync } from "node:fs";
import { createEmulator, type Emulator } from "@clerk-platform/emulator";
import { benchmarksFolder } from "../lib/folders.ts";
import type { Measurement } from "../lib/measurement.ts";
import { type Caller, callers } from "./callers.ts";

interface Case {
  what: string;
  prepare?(emulator: Emulator): void;
  call(caller: Caller, applicationID: string): Promise<unknown>;
}

const cases: readonly Case[] = [
  {
    what: "a read meets 503 twice",
    prepare: (emulator) => emulator.injectFault({ kind: "error", status: 503, times: 2 }),
    call: (caller, applicationID) => caller.getApplication(applicationID),
  },
  {
    what: "a write meets 429 with `Retry-After: 1`",
    prepare: (emulator) => emulator.injectFault({ kind: "rate-limit", retryAfter: 1 }),
    call: (caller) => caller.createApplication("Acme"),
  },
  {
    what: "a write is carried out, then the connection breaks",
    prepare: (emulator) => emulator.injectFault({ kind: "reset-after-commit" }),
    call: (caller) => caller.createApplication("Acme"),
  },
  {
    what: "500 with an empty body",
    prepare: (emulator) => emulator.injectFault({ kind: "error", status: 500, times: 9 }),
    call: (caller, applicationID) => caller.getApplication(applicationID),
  },
  {
    what: "delete the user with the id `..`",
    call: (caller, applicationID) => caller.deleteUser(applicationID, ".."),
  },
];

/** Compares what the same program gets with each client when a request fails. */
export async function measureFailures(): Promise<Measurement> {
  const clients = Object.keys(callers);
  const rows = await compareFailures(clients);
  return {
    title: "When something goes wrong",
    method:
      "The same call with each client, against the emulator with that fault: the result of `await`, and the requests that were sent.",
    columns: ["what happens", ...clients],
    rows,
    targets: [{ what: "The same as in benchmarks/README.md", met: rows.every(isRecorded) }],
  };
}

/** A row for each failure, with a cell for each of these clients. */
export async function compareFailures(clients: readonly string[]): Promise<string[][]> {
  const rows: string[][] = [];
  for (const { what, prepare, call } of cases) {
    const row = [what];
    for (const client of clients) {
      const emulator = createEmulator({ seed: "small" });
      const { baseUrl, token } = emulator;
      const applicationID = await firstApplication(emulator);
      const sent: string[] = [];
      const fetch: typeof globalThis.fetch = async (input, init) => {
        const request = new Request(input, init);
        const path = new URL(request.url).pathname.replace(/^.*(?=\/instances)/, "…");
        sent.push(`${request.method} ${path}`);
        return emulator.fetch(request);
      };
      const caller = await callers[client]!({ baseUrl, token, fetch });
      prepare?.(emulator);
      const got = await call(caller, applicationID).then(
        (value) => resolved(value as Partial<Envelope> | undefined),
        (error: Error) => `rejects with ${error.name}`,
      );
      row.push(sent[0]?.startsWith("DELETE") ? `\`${sent[0]}\`` : `${got}; ${sent.length} sent`);
    }
    rows.push(row);
  }
  return rows;
}

/** Whether the README has this row. */
function isRecorded(row: readonly string[]): boolean {
  const lines = readFileSync(`${benchmarksFolder}README.md`, "utf8").split("\n");
  return lines.some((line) => line.replaceAll(/ *\| */g, "|") === `|${row.join("|")}|`);
}

interface Envelope {
  data: unknown;
  error: unknown;
  response: Response;
}

function resolved(value: Partial<Envelope> | undefined): string {
  if (!value || !("data" in value || "error" in value || "response" in value)) return "resolves";
  if (value.data !== undefined) return "the data";
  const error = String(JSON.stringify(value.error));
  return `\`error: ${error.length > 12 ? `${error.slice(0, 11)}…` : error}\``;
}

async function firstApplication({ fetch, baseUrl, token }: Emulator): Promise<string> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${baseUrl}/platform/applications`, { headers });
  const [application] = (await response.json()) as { application_id: string }[];
  return application!.application_id;
}
