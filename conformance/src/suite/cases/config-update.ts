import { equal, ok, rejection } from "../assert.ts";
import { firstInstance } from "../seed.ts";
import type { Case, CaseContext } from "../surroundings.ts";

const keys = ["session_settings"];

async function read(context: CaseContext): Promise<Record<string, unknown>> {
  const config = await context.clerk.getConfig({ ...(await firstInstance(context)), keys });
  return config.session_settings as Record<string, unknown>;
}

export const configUpdateCases: Case[] = [
  {
    name: "config update: a conflict runs the update again, and no write is lost",
    async run(context) {
      const { core, clerk } = context;
      const instance = await firstInstance(context);
      let runs = 0;
      const updated = await core.updateConfig(
        clerk,
        instance,
        async (config) => {
          const current = config.session_settings as { token_lifetime_in_seconds: number };
          if (runs++ === 0) {
            const body = { session_settings: { token_lifetime_in_seconds: 100 } };
            await clerk.patchConfig({ ...instance, body });
          }
          const next = current.token_lifetime_in_seconds + 1;
          return { session_settings: { token_lifetime_in_seconds: next, single_session_mode: false } };
        },
        { keys },
      );
      equal(runs, 2, "runs of the update");
      const { token_lifetime_in_seconds, single_session_mode } = await read(context);
      equal([token_lifetime_in_seconds, single_session_mode], [101, false], "the stored values");
      equal(
        updated.changes.map(({ path }) => path.join(".")).sort(),
        ["session_settings.single_session_mode", "session_settings.token_lifetime_in_seconds"],
        "the changes",
      );
    },
  },
  {
    name: "config update: a stale version is a 409 with a hint",
    async run(context) {
      const body = { session_settings: { single_session_mode: false } };
      const call = context.clerk.patchConfig({ ...(await firstInstance(context)), body, ifMatch: "stale" });
      const error = await rejection(call, "patchConfig");
      const conflict = { status: 409, code: "config_version_conflict" };
      ok(context.core.isApiError(error, conflict) && error.hint, `found ${error}`);
    },
  },
  {
    name: "config update: a dry run returns the changes and stores nothing",
    async run(context) {
      const before = await read(context);
      const patch = { session_settings: { single_session_mode: false } };
      const instance = await firstInstance(context);
      const { changes, dryRun } = await context.core.updateConfig(context.clerk, instance, patch, {
        dryRun: true,
      });
      equal([dryRun, changes.length], [true, 1], "dryRun and the number of changes");
      equal(await read(context), before, "the stored values");
    },
  },
  {
    name: "config update: clearing without `destructive` is refused before any request",
    async run(context) {
      const instance = await firstInstance(context);
      const before = (await context.host.requests()).length;
      const clear = { session_settings: { inactivity_timeout_in_seconds: null } };
      const update = context.core.updateConfig(context.clerk, instance, () => clear, { keys: [] });
      const error = await rejection(update, "updateConfig");
      ok(error instanceof TypeError && error.message.includes("destructive"), `found ${error}`);
      equal((await context.host.requests()).length - before, 0, "requests");
    },
  },
];
