import { failure } from "../errors/api-failure.ts";
import type { Store } from "../state/store.ts";

/** Answers 400 when any application, of whatever workspace, has the domain already. */
export function refuseTakenDomain(store: Store, name: string, parameter: string): void {
  if (!store.findDomain(name)) return;
  throw failure(400, "home_url_taken", "Domain is taken", {
    long: `The domain ${name} is already in use by an application.`,
    meta: { param_name: parameter },
  });
}
