import { ok, rejection } from "../assert.ts";
import { firstInstance } from "../seed.ts";
import type { Case, Surroundings } from "../surroundings.ts";

/** Searches every printed form of a value for a secret. */
function refuseLeak(value: unknown, secret: string, what: string, inspect?: Surroundings["inspect"]): void {
  const forms = { JSON: JSON.stringify(value), String: String(value), inspect: inspect?.(value) };
  for (const [form, text] of Object.entries(forms)) {
    ok(!text?.includes(secret), `${what} shows the secret as ${form}: ${text}`);
  }
}

export const redactionCases: Case[] = [
  {
    name: "redaction: neither client nor error shows the token",
    async run({ createClient, clerk, token, host, inspect }) {
      refuseLeak(clerk, token, "the client", inspect);
      // JSON.stringify throws for a list that was not awaited.
      const list = clerk.listApplications();
      refuseLeak([String(list), inspect?.(list)], token, "a list");
      const missing = clerk.getApplication({ applicationID: "app_unknown" });
      refuseLeak(await rejection(missing, "getApplication"), token, "an ApiError", inspect);
      await host.control("faults", { kind: "reset-before-commit", times: 2 });
      const broken = clerk.listApplications(undefined, { retry: 0 });
      refuseLeak(await rejection(broken, "listApplications"), token, "a ConnectionError", inspect);
      const secret = "ak_refused0123456789";
      const refused = createClient({ token: secret }).getDomain({ domainIDOrName: secret });
      refuseLeak((await rejection(refused, "getDomain")).message, `Bearer ${secret}`, "a refusal", inspect);
    },
  },
  {
    name: "redaction: hooks and log lines show no secret",
    async run(context) {
      const { createClient, host, token, inspect } = context;
      const events: unknown[] = [];
      const record = (event: unknown): void => void events.push(event);
      const hooks = { onRequest: record, onResponse: record, onRetry: record, onError: record };
      const clerk = createClient({
        hooks,
        logger: { debug: record, warn: record },
        retry: { baseDelayMs: 0 },
      });
      const { token: claim } = await host.control<{ token: string }>("claim-tokens", {});
      await host.control("faults", {
        kind: "rate-limit",
        retryAfter: 0,
        operation: "claimAccountlessApplication",
      });
      await clerk.claimAccountlessApplication({ body: { token: claim, name: "Claimed" } });
      const signingKey = "-----BEGIN PRIVATE KEY----- 0123";
      const body = {
        name: "signed",
        claims: {},
        custom_signing_key: true,
        signing_algorithm: "RS256",
        signing_key: signingKey,
      };
      await clerk.createJWTTemplate({ ...(await firstInstance(context)), body });
      await rejection(clerk.getApplication({ applicationID: "app_unknown" }), "getApplication");
      ok(events.length >= 12, `expected an event and a line for each step, found ${events.length}`);
      for (const secret of [token, claim, signingKey]) {
        for (const event of events) refuseLeak(event, secret, "an event", inspect);
      }
    },
  },
];
