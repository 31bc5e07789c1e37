import { equal } from "../../assert.ts";
import { firstInstance } from "../../seed.ts";
import type { OperationCase } from "./operation-case.ts";

export const configOperations = {
  async getConfig(context) {
    const keys = ["session_settings", "auth_password"];
    const config = await context.clerk.getConfig({ ...(await firstInstance(context)), keys });
    equal(
      Object.keys(config).sort(),
      ["auth_password", "config_version", "session_settings"],
      "the keys read",
    );
  },
  async putConfig(context) {
    const instance = await firstInstance(context);
    const { config_version, ...body } = await context.clerk.getConfig(instance);
    const put = { ...instance, body, ifMatch: config_version, dry_run: true };
    equal((await context.clerk.putConfig(put)).dry_run, true, "dry_run");
  },
  async patchConfig(context) {
    const instance = await firstInstance(context);
    const keys = ["session_settings"];
    const { config_version: ifMatch } = await context.clerk.getConfig({ ...instance, keys });
    const body = { session_settings: { single_session_mode: false } };
    await context.clerk.patchConfig({ ...instance, ifMatch, body });
    const { session_settings } = await context.clerk.getConfig({ ...instance, keys });
    equal(
      (session_settings as { single_session_mode: unknown }).single_session_mode,
      false,
      "the stored value",
    );
  },
  async getConfigSchema(context) {
    const keys = ["auth_password"];
    const schema = await context.clerk.getConfigSchema({ ...(await firstInstance(context)), keys });
    equal(Object.keys(schema.properties as object), keys, "the keys described");
  },
} satisfies Record<string, OperationCase>;
