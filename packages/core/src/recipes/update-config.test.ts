import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it, vi } from "vitest";
import { emulated } from "../../test/emulated.ts";
import { type ConfigUpdate, updateConfig } from "../index.ts";

const lifetime = (seconds: number) => ({ session_settings: { lifetime_in_seconds: seconds } });

async function watched() {
  const world = await emulated();
  const getConfig = vi.spyOn(world.clerk, "getConfig");
  const patchConfig = vi.spyOn(world.clerk, "patchConfig");
  return { ...world, getConfig, patchConfig };
}

it("reads exactly the patched keys, and sends their version", async () => {
  const { clerk, target, getConfig, patchConfig } = await watched();
  const result = await updateConfig(clerk, target, { ...lifetime(3600), auth_password: { min_length: 20 } });
  const keys = ["session_settings", "auth_password"];
  expect(getConfig.mock.calls.map(([input]) => input)).toEqual([{ ...target, keys }]);
  expect(patchConfig.mock.calls[0]?.[0]).toMatchObject({ ifMatch: expect.stringMatching(/^v1_/) });
  expect(result).toMatchObject({
    dryRun: false,
    configVersion: expect.stringMatching(/^v1_/),
    before: { session_settings: { lifetime_in_seconds: 604_800 } },
    after: { session_settings: { lifetime_in_seconds: 3600 } },
  });
  expect(result.changes).toContainEqual({
    path: ["session_settings", "lifetime_in_seconds"],
    before: 604_800,
    after: 3600,
  });
  const stored = await clerk.getConfig({ ...target, keys: ["session_settings"] });
  expect(stored).toMatchObject(lifetime(3600));
});

it("leaves out nulls that are stored already, as spread values contain them", async () => {
  const { clerk, target, patchConfig } = await watched();
  await updateConfig(
    clerk,
    target,
    (config) => ({ session_settings: { ...(config.session_settings as object), lifetime_in_seconds: 3600 } }),
    { keys: ["session_settings"] },
  );
  const sent = patchConfig.mock.calls[0]![0].body.session_settings as Record<string, unknown>;
  expect(sent).toMatchObject({ lifetime_in_seconds: 3600 });
  expect(Object.values(sent)).not.toContain(null);
  expect(patchConfig.mock.calls[0]![0].destructive).toBeUndefined();
});

it("drops config_version from pulled values, so they can be pushed again", async () => {
  const { clerk, target, patchConfig } = await watched();
  const pulled = await clerk.getConfig({ ...target, keys: ["session_settings"] });
  await updateConfig(clerk, target, { ...pulled, ...lifetime(3600) });
  expect(Object.keys(patchConfig.mock.calls[0]![0].body)).toEqual(["session_settings"]);
});

it("passes the current values to the function, without their version", async () => {
  const { clerk, target, getConfig } = await watched();
  const update = vi.fn<ConfigUpdate>(({ session_settings: current }) =>
    lifetime((current as { lifetime_in_seconds: number }).lifetime_in_seconds * 2),
  );
  const result = await updateConfig(clerk, target, update, { keys: ["session_settings"] });
  expect(result.after).toMatchObject(lifetime(1_209_600));
  expect(Object.keys(update.mock.calls[0]![0])).toEqual(["session_settings"]);
  expect(getConfig).toHaveBeenCalledTimes(1);
});

it("reads the patched keys once more when the function chooses them", async () => {
  const { clerk, target, getConfig } = await watched();
  await updateConfig(clerk, target, async () => lifetime(3600));
  expect(getConfig.mock.calls.map(([input]) => input.keys)).toEqual([undefined, ["session_settings"]]);
});

it("handles a function that patches other keys on each run, and duplicate keys", async () => {
  const { clerk, target, emulator } = await watched();
  let runs = 0;
  const update: ConfigUpdate = async () => {
    if (++runs === 1) await updateConfig(clerk, target, lifetime(1000));
    return runs === 1 ? lifetime(2000) : { auth_password: { min_length: 20 } };
  };
  const keys = ["session_settings", "session_settings"];
  const result = await updateConfig(clerk, target, update, { keys });
  expect(Object.keys(result.after)).toEqual(["auth_password"]);
  expect(runs).toBeGreaterThan(1);
  const stored = await clerk.getConfig({ ...target, keys: ["session_settings", "auth_password"] });
  expect(stored).toMatchObject({ ...lifetime(1000), auth_password: { min_length: 20 } });
  const both = await updateConfig(clerk, target, { ...lifetime(3000), auth_password: { min_length: 21 } });
  expect(both.configVersion).toBeDefined();
  const doubled = await updateConfig(clerk, target, () => ({ ...lifetime(400), auth_password: {} }), {
    keys,
  });
  expect(doubled.after).toMatchObject(lifetime(400));
  expect(emulator.revision).toBeGreaterThan(0);
});

it("reports what would change on a dry run, and stores nothing", async () => {
  const { clerk, target, patchConfig } = await watched();
  const result = await updateConfig(clerk, target, lifetime(3600), { dryRun: true });
  expect(patchConfig.mock.calls[0]?.[0]).toMatchObject({ dry_run: true });
  expect(result.dryRun).toBe(true);
  expect(result.changes).toEqual([
    { path: ["session_settings", "lifetime_in_seconds"], before: 604_800, after: 3600 },
  ]);
  expect(await clerk.getConfig({ ...target, keys: ["session_settings"] })).toMatchObject(lifetime(604_800));
});

it("shows no secret in a dry run, and none in the changes of an update", async () => {
  const { clerk, target } = await watched();
  const patch = {
    connection_oauth_google: { enabled: true, client_id: "id", client_secret: "GOCSPX-verysecret" },
  };
  const dry = await updateConfig(clerk, target, patch, { dryRun: true });
  expect(dry.after).toMatchObject({ connection_oauth_google: { client_secret: "[redacted]" } });
  expect(JSON.stringify(dry)).not.toContain("verysecret");
  const { changes } = await updateConfig(clerk, target, patch);
  expect(changes).toContainEqual({
    path: ["connection_oauth_google", "client_secret"],
    before: "",
    after: "[redacted]",
  });
  expect(await clerk.getConfig({ ...target, keys: ["connection_oauth_google"] })).toMatchObject(patch);
});

it.each([
  [{ session_settings: null }, "session_settings"],
  [
    { session_settings: { inactivity_timeout_in_seconds: null } },
    "session_settings.inactivity_timeout_in_seconds",
  ],
])("refuses to clear with %j unless destructive is set, naming the value", async (patch, name) => {
  const { clerk, target, patchConfig } = await watched();
  await clerk.patchConfig({ ...target, body: { session_settings: { inactivity_timeout_in_seconds: 600 } } });
  patchConfig.mockClear();
  const error = await rejection(updateConfig(clerk, target, patch));
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toContain(`"${name}"`);
  expect(patchConfig).not.toHaveBeenCalled();
  await updateConfig(clerk, target, patch, { destructive: true });
  expect(patchConfig.mock.calls[0]?.[0]).toMatchObject({ destructive: true });
});

it("sends nothing when there is nothing to change", async () => {
  const { clerk, target, getConfig, patchConfig } = await watched();
  const result = await updateConfig(clerk, target, {});
  expect(result).toEqual({ configVersion: undefined, dryRun: false, before: {}, after: {}, changes: [] });
  await updateConfig(clerk, target, () => ({}), { keys: ["session_settings"] });
  expect(getConfig).toHaveBeenCalledTimes(1);
  expect(patchConfig).not.toHaveBeenCalled();
});

it("reads and runs the update again after a conflict, up to the limit", async () => {
  const { clerk, target, patchConfig } = await watched();
  let runs = 0;
  const interfering: ConfigUpdate = async () => {
    await clerk.patchConfig({ ...target, body: lifetime(1000 + ++runs) });
    return lifetime(5000);
  };
  const error = await rejection(
    updateConfig(clerk, target, interfering, { keys: ["session_settings"], conflictRetries: 2 }),
  );
  expect(error).toMatchObject({ name: "ApiError", status: 409, code: "config_version_conflict" });
  expect(runs).toBe(3);
  expect(patchConfig).toHaveBeenCalledTimes(6);
  const unknownKeys = await rejection(updateConfig(clerk, target, interfering, { conflictRetries: 1 }));
  expect(unknownKeys).toMatchObject({ name: "PlatformError", operation: "updateConfig" });
  expect(runs).toBe(5);
});

it("rejects with any other error, and with the reason of an abort", async () => {
  const { clerk, target } = await watched();
  expect(await rejection(updateConfig(clerk, target, { no_such_key: 1 }))).toMatchObject({
    status: 400,
    code: "unknown_config_key",
  });
  const failure = new Error("no");
  expect(await rejection(updateConfig(clerk, target, () => Promise.reject(failure)))).toBe(failure);
  const signal = AbortSignal.abort();
  expect(await rejection(updateConfig(clerk, target, lifetime(3600), { signal }))).toBe(signal.reason);
  for (const conflictRetries of [-1, Number.NaN]) {
    const error = await rejection(updateConfig(clerk, target, lifetime(3600), { conflictRetries }));
    expect(error.message).toContain("conflictRetries");
  }
});

it.each([2, 5, 12])("loses no write of %d concurrent updaters", async (count) => {
  const { clerk, target } = await emulated();
  const increment: ConfigUpdate = ({ session_settings: current }) =>
    lifetime((current as { lifetime_in_seconds: number }).lifetime_in_seconds + 1);
  await Promise.all(
    Array.from({ length: count }, () =>
      updateConfig(clerk, target, increment, { keys: ["session_settings"], conflictRetries: count }),
    ),
  );
  const stored = await clerk.getConfig({ ...target, keys: ["session_settings"] });
  expect(stored).toMatchObject(lifetime(604_800 + count));
});

it("reports that a secret changes, but not its value", async () => {
  const { clerk, target } = await watched();
  const patch = (secret: string) => ({
    connection_oauth_google: { client_id: `id-${secret}`, client_secret: `GOCSPX-${secret}` },
    auth_password: { min_length: 10 + secret.length },
  });
  await updateConfig(clerk, target, patch("old"));
  for (const dryRun of [true, false]) {
    const { changes, after } = await updateConfig(clerk, target, patch("brand-new"), { dryRun });
    expect(JSON.stringify(changes)).not.toContain("GOCSPX");
    expect(changes).toContainEqual({
      path: ["connection_oauth_google", "client_secret"],
      before: "[redacted]",
      after: "[redacted]",
    });
    expect(changes).toContainEqual({
      path: ["connection_oauth_google", "client_id"],
      before: "id-old",
      after: "id-brand-new",
    });
    expect(changes).toContainEqual({ path: ["auth_password", "min_length"], before: 13, after: 19 });
    expect(JSON.stringify(after).includes("GOCSPX-brand-new")).toBe(!dryRun);
  }
});
