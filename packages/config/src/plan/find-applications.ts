import type { Application, PlatformClient } from "@clerk-platform/core";
import { ConfigError } from "../config-error.ts";
import type { ApplicationChoice } from "../definition/define-config.ts";
import type { Ask } from "../fleet/ask.ts";

/**
 * Finds the applications that a definition selects, with one request.
 *
 * @throws ConfigError if a name matches no or several applications, or an id matches none.
 */
export async function findApplications(
  clerk: Pick<PlatformClient, "listApplications" | "getApplication">,
  choice: ApplicationChoice,
  ask: Ask,
): Promise<Application[]> {
  if (typeof choice === "string") {
    return [await ask((options) => clerk.getApplication({ applicationID: choice }, options))];
  }
  const all = await ask((options) => clerk.listApplications({}, options));
  if ("all" in choice) return all.filter((application) => choice.where?.(application) ?? true);
  if ("name" in choice) {
    const found = all.filter(({ name }) => name === choice.name);
    if (found.length === 1) return found;
    const ids = found.map(({ application_id }) => application_id).join(", ");
    const name = JSON.stringify(choice.name);
    throw new ConfigError(
      found.length > 1
        ? `${found.length} applications are named ${name}: ${ids}; declare the id of one instead`
        : `No application is named ${name}; create it with provisionApplication, or declare its id`,
    );
  }
  return choice.map((id) => {
    const found = all.find(({ application_id }) => application_id === id);
    if (!found) throw new ConfigError(`There is no application ${id} in the workspace of this token`);
    return found;
  });
}
