import { isApiError, type PlatformClient } from "@clerk-platform/core";
import { SecretPaths } from "../compare/secret-paths.ts";
import { ConfigError, PlanMovedError } from "../config-error.ts";
import type { Ask } from "../fleet/ask.ts";
import type { ApplicationPlan, InstancePlan } from "../plan/plan.ts";
import { type ConfigLook, lookAtConfig, writeConfig } from "./apply-config.ts";
import { type ListsLook, lookAtLists, writeLists } from "./apply-lists.ts";
import type { AppliedStep } from "./report.ts";

/** The methods that applying uses. */
export type ApplyingClient = Pick<
  PlatformClient,
  | "getConfig"
  | "patchConfig"
  | "listRedirectURLs"
  | "createRedirectURL"
  | "deleteRedirectURL"
  | "listJWTTemplates"
  | "createJWTTemplate"
  | "updateJWTTemplate"
  | "deleteJWTTemplate"
>;

/** What the parts of applying share. */
export interface ApplyContext {
  readonly clerk: ApplyingClient;
  readonly ask: Ask;
  /** As `ask`, but not to be stopped: for what belongs to a write that was begun. */
  readonly finish: Ask;
  readonly applicationID: string;
  readonly salt: string;
  readonly instance: InstancePlan;
  readonly secrets: SecretPaths;
  readonly resolved: ReadonlyMap<string, string>;
  readonly notes: string[];
  readonly onStep: (step: AppliedStep) => void;
  /** Told when a step may have been done in part, until `onStep` tells that it is finished. */
  readonly onDoubt: (what: string) => void;
}

/** Looks at all instances of an application first, and writes only when none of them moved. */
export async function applyApplicationPlan(
  clerk: ApplyingClient,
  { applicationID, name, salt, instances }: ApplicationPlan,
  shared: Pick<ApplyContext, "ask" | "finish" | "resolved" | "notes" | "onStep" | "onDoubt">,
): Promise<void> {
  const looks: { context: ApplyContext; lists: ListsLook; config: ConfigLook | undefined }[] = [];
  const moved: string[] = [];
  for (const instance of instances) {
    const secrets = new SecretPaths(instance.sensitive);
    const context: ApplyContext = { ...shared, clerk, applicationID, salt, instance, secrets };
    try {
      const lists = await lookAtLists(context);
      const config = await lookAtConfig(context);
      moved.push(...lists.moved, ...(config?.moved ?? []));
      looks.push({ context, lists, config });
    } catch (error) {
      if (!isApiError(error, { status: 404 })) throw error;
      throw new ConfigError(
        `${applicationID} (${name}) has no ${instance.environment} instance in the workspace of this token: was the plan made for another workspace?`,
        [],
        error,
      );
    }
  }
  if (moved.length > 0) {
    throw new PlanMovedError(
      `${applicationID} (${name}) changed since the plan was made; nothing of it was changed:`,
      moved,
    );
  }
  // A dry run has shown that the token may write the configuration. Lists have none: written first, a token that may
  // not write them is refused before anything else is written.
  for (const { context, lists } of looks) await writeLists(context, lists);
  for (const { context, config } of looks) if (config) await writeConfig(context, config);
}
