import { equal, ok, rejection } from "../assert.ts";
import { firstInstance } from "../seed.ts";
import type { Case } from "../surroundings.ts";

/** Longer than any run: a wait that is not aborted makes the suite hang. */
const forever = 600_000;

export const abortCases: Case[] = [
  {
    name: "abort: an already aborted signal sends no request",
    async run({ clerk, host }) {
      const reason = new Error("not today");
      const call = clerk.listApplications(undefined, { signal: AbortSignal.abort(reason) });
      ok((await rejection(call, "listApplications")) === reason, "the reason of the signal is missing");
      equal(await host.requests(), [], "requests");
    },
  },
  {
    name: "abort: cancels a call that waits for its response",
    async run({ clerk, host }) {
      await host.control("faults", { kind: "latency", ms: forever });
      const controller = new AbortController();
      const call = rejection(clerk.listApplications(undefined, controller), "listApplications");
      await host.arrived();
      controller.abort();
      equal((await call).name, "AbortError", "the error");
      await host.gone();
    },
  },
  {
    name: "abort: cancels a call whose response body stalls",
    async run({ createClient, host }) {
      await host.control("faults", { kind: "stalled-body" });
      const controller = new AbortController();
      const clerk = createClient({
        async fetch(url, init) {
          const response = await fetch(url, init);
          setTimeout(() => controller.abort());
          return response;
        },
      });
      const error = await rejection(clerk.listApplications(undefined, controller), "listApplications");
      equal(error.name, "AbortError", "the error");
      await host.gone();
    },
  },
  ...[
    { what: "a backoff", fault: { kind: "error", status: 503 } },
    { what: "a delay that the service requested", fault: { kind: "rate-limit", retryAfter: forever / 1000 } },
  ].map(({ what, fault }) => ({
    name: `abort: during ${what}`,
    async run({ createClient, host }: Parameters<Case["run"]>[0]) {
      await host.control("faults", fault);
      const controller = new AbortController();
      const clerk = createClient({
        random: () => 1,
        retry: { baseDelayMs: forever, maxDelayMs: forever, maxRetryAfterMs: forever },
        hooks: { onRetry: () => void setTimeout(() => controller.abort()) },
      });
      const error = await rejection(clerk.listApplications(undefined, controller), "listApplications");
      equal(error.name, "AbortError", "the error");
      equal((await host.requests()).length, 1, "requests");
    },
  })),
  {
    name: "abort: ends the iteration of a list",
    async run(context) {
      const instance = await firstInstance(context);
      const controller = new AbortController();
      let items = 0;
      const iterate = async (): Promise<void> => {
        for await (const user of context.clerk.listInstanceUsers({ ...instance, limit: 2 }, controller)) {
          if (user) items++;
          controller.abort();
        }
      };
      equal((await rejection(iterate(), "iterating")).name, "AbortError", "the error");
      equal(items, 2, "items of the page that was there");
    },
  },
];
