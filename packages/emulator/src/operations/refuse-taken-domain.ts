import { failure } from "../errors/api-failure.ts";
import type { Store } from "../state/store.ts";

/**
 * Checks that no application, of any workspace, has the domain.
 *
 * @throws ApiFailure with the status 400.
 */
export function refuseTakenDomain(store: Store, name: string, parameter: string): void {
  if (!store.findDomain(name)) return;
  throw failure(400, "home_url_taken", "Domain is taken", {
    long: `The domain ${name} is already in use by an application.`,
    meta: { param_name: parameter },
  });
}
