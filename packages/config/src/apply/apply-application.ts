import { isApiError } from "@clerk-platform/core";
import { SecretPaths } from "../compare/secret-paths.ts";
import { ConfigError, PlanMovedError } from "../config-error.ts";
import type { ApplicationPlan } from "../plan/plan.ts";
import type { ReadConfig } from "../plan/read-config.ts";
import { lookAtConfig, writeConfig } from "./apply-config.ts";
import type { ApplyContext, ApplyingClient } from "./apply-context.ts";
import { type ListsLook, lookAtLists, writeLists } from "./apply-lists.ts";

/** Reads all instances of an application first, and writes only if none of them has changed since the plan. */
export async function applyApplicationPlan(
  clerk: ApplyingClient,
  { applicationID, name, salt, instances }: ApplicationPlan,
  resolved: ReadonlyMap<string, string>,
  shared: Pick<ApplyContext, "ask" | "finish" | "notes" | "onStep" | "onSecrets" | "onDoubt" | "journal">,
): Promise<void> {
  const looks: { context: ApplyContext; lists: ListsLook; config: ReadConfig | undefined }[] = [];
  const moved: string[] = [];
  for (const instance of instances) {
    const { environment, sensitive, orderedLists } = instance;
    const target = { applicationID, envOrInsID: environment };
    const comparing = { secrets: new SecretPaths(sensitive), orderedLists, resolved };
    const context: ApplyContext = { ...shared, clerk, salt, instance, target, comparing };
    try {
      const lists = await lookAtLists(context, moved);
      looks.push({ context, lists, config: await lookAtConfig(context, moved) });
    } catch (error) {
      if (!isApiError(error, { status: 404 })) throw error;
      throw new ConfigError(
        `${applicationID} (${name}) has no ${environment} instance in the workspace of this token: was the plan made for another workspace?`,
        [],
        error,
      );
    }
  }
  if (moved.length > 0) {
    throw new PlanMovedError(
      `${applicationID} (${name}) changed since the plan was made, so it was left unchanged; make a new plan:`,
      moved,
    );
  }
  // The dry run proved that the token may write the configuration. Lists have no dry run, so they are written
  // first: a token without that scope fails before anything else is written.
  for (const { context, lists } of looks) await writeLists(context, lists);
  for (const { context, config } of looks) if (config) await writeConfig(context, config);
}
