import { equal, ok, rejection } from "../assert.ts";
import { firstInstance } from "../seed.ts";
import type { Case, CaseContext } from "../surroundings.ts";
import { instantClock } from "./instant-clock.ts";

/** The error of a read during a fault, with retries off. */
async function failingRead({ clerk, host, can }: CaseContext, fault: object): Promise<Error> {
  const times = can.resends === "none" ? 1 : 2;
  await host.control("faults", { operation: "listApplications", times, ...fault });
  return rejection(clerk.listApplications(undefined, { retry: 0 }), "listApplications");
}

/** The error of a write during a fault, after which another attempt would succeed. */
async function failingWrite({ clerk, host, can }: CaseContext, fault: object): Promise<Error> {
  const times = can.resends === "all" ? 2 : 1;
  await host.control("faults", { operation: "createApplication", times, ...fault });
  return rejection(clerk.createApplication({ body: { name: "Once" } }), "createApplication");
}

const named = async ({ clerk }: CaseContext, name: string): Promise<number> =>
  (await clerk.listApplications()).filter((application) => application.name === name).length;

export const errorCases: Case[] = [
  {
    name: "errors: 404 has code, message and trace id",
    async run({ core, clerk }) {
      const error = await rejection(clerk.getApplication({ applicationID: "app_unknown" }), "getApplication");
      ok(core.isApiError(error, { status: 404, code: "resource_not_found" }), `found ${error}`);
      ok(error.traceId && error.clerkTraceId === error.traceId, "the trace id is missing");
      ok(error.errors[0]!.longMessage && error.operation === "getApplication", "details are missing");
    },
  },
  {
    name: "errors: a 401 refreshes the token once, then names the kind of key that is needed",
    async run({ core, createClient }) {
      const asked: boolean[] = [];
      const clerk = createClient({
        token: ({ refresh }) => {
          asked.push(refresh);
          return "ak_unknown";
        },
      });
      const error = await rejection(clerk.listApplications(), "listApplications");
      ok(core.isApiError(error, { status: 401 }) && error.hint?.includes("ak_"), `found ${error}`);
      equal(asked, [false, true], "how the token was requested");
    },
  },
  {
    name: "errors: 422 names the parameter",
    async run(context) {
      const call = context.clerk.listRedirectURLs({ ...(await firstInstance(context)), limit: 100_000 });
      const error = await rejection(call, "listRedirectURLs");
      ok(context.core.isApiError(error, { status: 422 }), `found ${error}`);
      equal(error.errors[0]!.meta?.paramName, "limit", "paramName");
    },
  },
  {
    name: "errors: an empty 500 is an error",
    async run(context) {
      const error = await failingRead(context, { kind: "error", status: 500, body: "empty" });
      ok(context.core.isApiError(error, { status: 500 }) && error.code === undefined, `found ${error}`);
    },
  },
  {
    name: "errors: a 502 with HTML is an error",
    async run(context) {
      const error = await failingRead(context, { kind: "error", status: 502, body: "html" });
      ok(context.core.isApiError(error, { status: 502 }) && error.traceId, `found ${error}`);
    },
  },
  ...["html-body", "truncated-json", "wrong-charset"].map((kind) => ({
    name: `errors: success with ${kind} is an InvalidResponseError`,
    async run(context: CaseContext) {
      const error = await failingRead(context, { kind });
      ok(context.core.isInvalidResponseError(error), `found ${error}`);
    },
  })),
  ...["reset-before-commit", "dropped-body"].map((kind) => ({
    name: `errors: a read that meets ${kind} is a ConnectionError`,
    async run(context: CaseContext) {
      const error = await failingRead(context, { kind });
      ok(context.core.isConnectionError(error), `found ${error}`);
    },
  })),
  {
    name: "errors: a body that stalls is a TimeoutError",
    async run({ core, clerk, host }) {
      await host.control("faults", { kind: "stalled-body" });
      const call = clerk.listApplications(undefined, { timeoutMs: 100, retry: 0 });
      const error = await rejection(call, "listApplications");
      ok(core.isTimeoutError(error), `found ${error}`);
      await host.gone();
    },
  },
  ...[{ kind: "reset-after-commit" }, { kind: "reset-before-commit" }, { kind: "error", status: 500 }].map(
    (fault) => ({
      name: `errors: a write that meets ${Object.values(fault).join(" ")} is not repeated`,
      async run(context: CaseContext) {
        const error = await failingWrite(context, fault);
        ok(context.core.isOutcomeUnknownError(error), `found ${error}`);
        const sent = (await context.host.requests()).filter(({ method }) => method === "POST");
        // The client cannot prevent attempts that the runtime adds itself.
        ok(
          sent.length === 1 || (context.can.resends === "all" && sent.length === 2),
          `sent ${sent.length} times`,
        );
        const count = await named(context, "Once");
        equal(count, fault.kind === "reset-after-commit" ? sent.length : 0, "applications created");
      },
    }),
  ),
  {
    name: "errors: a read is retried after a 503",
    async run({ createClient, host }) {
      const { clock, waits } = instantClock();
      await host.control("faults", { kind: "error", status: 503, times: 2 });
      const clerk = createClient({ clock, timeoutMs: Infinity, random: () => 1 });
      equal((await clerk.listApplications()).length, 5, "applications");
      equal(waits, [500, 1000], "the waits");
    },
  },
  {
    name: "errors: reads and writes wait for Retry-After",
    async run(context) {
      const { clock, waits } = instantClock();
      await context.host.control("faults", { kind: "rate-limit", retryAfter: 7 });
      const clerk = context.createClient({ clock, timeoutMs: Infinity });
      await clerk.createApplication({ body: { name: "Once" } });
      equal(waits, [7000], "the waits");
      equal(await named(context, "Once"), 1, "applications created");
    },
  },
  {
    name: "errors: a refused write is a ConnectionError, or an OutcomeUnknownError where runtimes hide the reason",
    async run({ core, createClient, refusedUrl, can }) {
      const { clock } = instantClock();
      const clerk = createClient({ baseUrl: refusedUrl, clock, timeoutMs: Infinity });
      const read = await rejection(clerk.listApplications(), "listApplications");
      ok(core.isConnectionError(read), `reading: found ${read}`);
      const write = await rejection(
        clerk.createApplication({ body: { name: "Never" } }),
        "createApplication",
      );
      const expected = can.tellRefusal ? core.isConnectionError : core.isOutcomeUnknownError;
      ok(expected(write), `writing: found ${write}`);
    },
  },
  {
    name: "errors: a redirect is not followed",
    async run({ core, createClient, baseUrl, host }) {
      const clerk = createClient({ baseUrl: `${new URL(baseUrl).origin}/__conformance/redirect` });
      const error = await rejection(clerk.listApplications(), "listApplications");
      ok(core.isInvalidResponseError(error), `found ${error}`);
      equal(await host.requests(), [], "requests that reached the API");
    },
  },
  {
    name: "errors: result() and raw calls return errors",
    async run({ core, clerk }) {
      const { data, error } = await core.result(clerk.getApplication({ applicationID: "app_unknown" }));
      ok(data === undefined && core.isApiError(error, { status: 404 }), `found ${error}`);
      const raw = await clerk.raw.GET("/platform/applications/{applicationID}", {
        params: { path: { applicationID: "app_unknown" } },
      });
      equal(
        [raw.response.status, raw.error?.errors[0]?.code],
        [404, "resource_not_found"],
        "the raw response",
      );
    },
  },
];
