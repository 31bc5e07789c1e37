import { type DomainChange, DomainProvisioningWorkflow } from "@clerk-platform/cloudflare/workflows";

/** Sets up a domain, which may take days. Progress is stored in KV; a queue works, too. */
export class Domains extends DomainProvisioningWorkflow({
  intervalMs: 1000,
  report: async (change, env: GatewayEnv) => {
    const number = change.id.split(":").at(-1) ?? "0";
    const key = `progress:${change.instanceId}:${number.padStart(4, "0")}`;
    await env.CLERK_CACHE.put(key, describe(change), { expirationTtl: 7 * 24 * 3600 });
  },
}) {}

function describe(change: DomainChange): string {
  if (change.type === "part") return `${change.part.component}: ${change.part.status}`;
  if (change.type === "blocked" || change.type === "refused")
    return `${change.type}: ${change.failure.message}`;
  return change.type;
}
