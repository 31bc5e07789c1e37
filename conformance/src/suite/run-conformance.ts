import { abortCases } from "./cases/abort.ts";
import { configUpdateCases } from "./cases/config-update.ts";
import { errorCases } from "./cases/errors.ts";
import { operationCases } from "./cases/operations.ts";
import { pagingCases } from "./cases/paging.ts";
import { pathSafetyCases } from "./cases/path-safety.ts";
import { redactionCases } from "./cases/redaction.ts";
import { uploadCases } from "./cases/uploads.ts";
import { createHostControls } from "./host-controls.ts";
import { seed } from "./seed.ts";
import type { Case, CaseResult, Surroundings } from "./surroundings.ts";

/** Runs all cases in sequence and resets the host before each. Uses only web-standard APIs. */
export async function runConformance(surroundings: Surroundings): Promise<CaseResult[]> {
  const { core, baseUrl, token, report } = surroundings;
  const host = createHostControls(baseUrl);
  // Overrides options that would send requests to a real service.
  const createClient: typeof core.createPlatformClient = (options) =>
    core.createPlatformClient({ token, baseUrl, dangerouslyAllowBrowser: true, ...options });
  const results: CaseResult[] = [];
  for (const { name, run } of cases()) {
    let result: CaseResult;
    try {
      await host.control("reset", { seed });
      await run({ ...surroundings, host, createClient, clerk: createClient() });
      result = { name, ok: true };
    } catch (error) {
      result = { name, ok: false, error: String((error as Error)?.stack ?? error) };
    }
    results.push(result);
    report?.(result);
  }
  return results;
}

function cases(): Case[] {
  return [
    ...operationCases,
    ...errorCases,
    ...pagingCases,
    ...uploadCases,
    ...abortCases,
    ...pathSafetyCases,
    ...configUpdateCases,
    ...redactionCases,
  ];
}
