import type { Transport } from "@clerk-platform/core";
import { bindingError, hasMethod } from "./binding-error.ts";
import type { ServiceBinding } from "./platform-env.ts";

/**
 * Turns a service binding into a transport. The runtime requires that `fetch` is called as a method of the binding.
 *
 * @throws TypeError naming the binding and its entry in wrangler.jsonc.
 */
export function toTransport(name: string, service: ServiceBinding | Transport | undefined): Transport {
  if (typeof service === "function") return service;
  if (hasMethod(service, "fetch")) return (url, init) => (service as ServiceBinding).fetch(url, init);
  throw bindingError(
    name,
    "is not a service binding",
    'add "services": [{ "binding": "…", "service": "<name of the Worker>" }] to wrangler.jsonc, then run "npx wrangler types"',
  );
}
