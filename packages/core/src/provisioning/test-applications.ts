import type { Application, CreateApplicationRequest } from "@clerk-platform/contract";
import type { PlatformClient } from "../create-platform-client.ts";
import { isApiError, isOutcomeUnknownError } from "../errors/guards.ts";
import type { CallOptions } from "../options/call-options.ts";
import { provisionApplication } from "./provision-application.ts";

/** The test application to create; everything has a default. */
export interface TestApplicationSettings extends Partial<CreateApplicationRequest> {
  /** Milliseconds since the epoch, for tests. @defaultValue `Date.now` */
  now?: () => number;
}

/** Which test applications to delete. */
export interface SweepOptions extends CallOptions {
  /** Milliseconds: applications of runs that began later than this ago are kept. */
  olderThan: number;
  /** Milliseconds since the epoch, for tests. @defaultValue `Date.now` */
  now?: () => number;
}

/** `[test-run:<ISO time>:<random>]` at the end of a name. Other applications are not swept. */
const runMarker = / \[test-run:(\d{8}T\d{6}Z):[a-z0-9]+\]$/;

/**
 * Creates an application, runs a function with it, and deletes it, even if the function fails. Its name ends in a run
 * marker, by which {@link sweepTestApplications} finds it if the process dies in between.
 *
 * @param fn - gets the application with the secret keys of its instances.
 * @returns what the function returns.
 * @throws what the function throws, or what creating or deleting throws; both in an `AggregateError` when both fail.
 *
 * @example
 * ```ts
 * await withTestApplication(clerk, { name: "Sign-in tests" }, async (application) => {
 *   const { secretKey } = keysOf(application, "development");
 * });
 * ```
 */
export async function withTestApplication<Value>(
  clerk: Pick<
    PlatformClient,
    "listApplications" | "getApplication" | "createApplication" | "deleteApplication"
  >,
  settings: TestApplicationSettings,
  fn: (application: Application) => Value | Promise<Value>,
): Promise<Value> {
  const { now = Date.now, name = "Test", ...body } = settings;
  const random = Math.floor(Math.random() * 36 ** 8).toString(36);
  const marker = `test-run:${compactTime(now())}:${random}`;
  const { application } = await provisionApplication(clerk, { ...body, name, marker });
  let value: Value;
  try {
    value = await fn(application);
  } catch (error) {
    try {
      await remove(clerk, application.application_id);
    } catch (second) {
      throw new AggregateError(
        [error, second],
        `the function failed, and ${application.application_id} is still there`,
      );
    }
    throw error;
  }
  await remove(clerk, application.application_id);
  return value;
}

/**
 * Deletes the test applications that {@link withTestApplication} left behind: those whose name ends in its run marker, of
 * runs that began long enough ago.
 *
 * @returns the applications that were deleted.
 *
 * @example
 * ```ts
 * const swept = await sweepTestApplications(clerk, { olderThan: 3_600_000 });
 * ```
 */
export async function sweepTestApplications(
  clerk: Pick<PlatformClient, "listApplications" | "deleteApplication">,
  options: SweepOptions,
): Promise<Application[]> {
  const { olderThan, now = Date.now, ...call } = options;
  if (!(olderThan >= 0))
    throw new TypeError(`sweepTestApplications: olderThan must be a non-negative number: ${olderThan}`);
  const latest = compactTime(now() - olderThan);
  const swept: Application[] = [];
  for (const application of await clerk.listApplications({}, call)) {
    const [, began] = runMarker.exec(application.name) ?? [];
    if (began === undefined || began > latest) continue;
    await remove(clerk, application.application_id, call);
    swept.push(application);
  }
  return swept;
}

/** It is fine if the application is deleted already. */
async function remove(
  clerk: Pick<PlatformClient, "deleteApplication">,
  applicationID: string,
  call?: CallOptions,
): Promise<void> {
  try {
    await clerk.deleteApplication({ applicationID }, call);
  } catch (error) {
    if (isOutcomeUnknownError(error)) return remove(clerk, applicationID, { ...call, retry: 0 });
    if (!isApiError(error, { status: 404 })) throw error;
  }
}

/** `20260102T030405Z`: sorts as time does. */
const compactTime = (at: number): string => new Date(at).toISOString().replace(/\.\d+|[-:]/g, "");
