import type { Transport } from "@clerk-platform/core";
import { bindingError, hasMethod } from "./binding-error.ts";
import type { ServiceBinding } from "./platform-env.ts";

/**
 * What sends through a service binding. It keeps the binding with its method: called without it, the runtime refuses.
 *
 * @throws TypeError naming the binding and what to write into wrangler.jsonc.
 */
export function toTransport(name: string, service: ServiceBinding | Transport | undefined): Transport {
  if (typeof service === "function") return service;
  if (hasMethod(service, "fetch")) return (url, init) => (service as ServiceBinding).fetch(url, init);
  throw bindingError(
    name,
    "is no service binding",
    'add "services": [{ "binding": "…", "service": "<name of the Worker>" }] to wrangler.jsonc, then run "npx wrangler types"',
  );
}
