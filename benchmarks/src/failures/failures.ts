import { createEmulator, type Emulator } from "@clerk-platform/emulator";
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
  const rows: string[][] = [];
  for (const { what, prepare, call } of cases) {
    const row = [what];
    for (const create of Object.values(callers)) {
      const emulator = createEmulator({ seed: "small" });
      const { baseUrl, token } = emulator;
      const applicationID = await firstApplication(emulator);
      const sent: string[] = [];
      const fetch: typeof globalThis.fetch = async (input, init) => {
        const request = new Request(input, init);
        sent.push(`${request.method} ${new URL(request.url).pathname.replace(applicationID, "app_…")}`);
        return emulator.fetch(request);
      };
      const caller = await create({ baseUrl, token, fetch });
      prepare?.(emulator);
      const got = await call(caller, applicationID).then(
        (value) => resolved(value as Partial<Envelope> | undefined),
        (error: Error) => `rejects with ${error.name}`,
      );
      row.push(`${got}; ${sent[0]?.startsWith("DELETE") ? `\`${sent[0]}\`` : `${sent.length} sent`}`);
    }
    rows.push(row);
  }
  return {
    title: "When something goes wrong",
    method:
      "The same call with each client, against the emulator with that fault: the result of `await`, and the requests that were sent.",
    columns: ["what happens", ...Object.keys(callers)],
    rows,
  };
}

interface Envelope {
  data: unknown;
  error: unknown;
  response: Response;
}

function resolved(value: Partial<Envelope> | undefined): string {
  if (!value || !("data" in value || "error" in value || "response" in value)) return "resolves";
  if (value.data !== undefined) return "the data";
  return `\`error: ${JSON.stringify(value.error)?.slice(0, 60)}\``;
}

async function firstApplication({ fetch, baseUrl, token }: Emulator): Promise<string> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await fetch(`${baseUrl}/platform/applications`, { headers });
  const [application] = (await response.json()) as { application_id: string }[];
  return application!.application_id;
}
