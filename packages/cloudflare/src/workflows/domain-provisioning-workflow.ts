import { WorkflowEntrypoint } from "cloudflare:workers";
import type { PlatformClient } from "@clerk-platform/core";
import { createWorkersClient } from "../client/create-workers-client.ts";
import type { PlatformEnv } from "../client/platform-env.ts";
import type {
  DomainChange,
  DomainOperation,
  DomainPart,
  DomainProvisioningOptions,
  DomainProvisioningParams,
  DomainProvisioningResult,
} from "./domain-provisioning-options.ts";
import { ensureDomain } from "./ensure-domain.ts";
import { type Failure, isSameFailure } from "./failure.ts";
import { lookAtDomain } from "./look-at-domain.ts";
import { Reporter } from "./reporter.ts";
import type { Steps } from "./workflow-binding.ts";

/** The class that {@link DomainProvisioningWorkflow} returns: export a subclass of it. */
export type DomainProvisioningClass<Env> = new (
  ctx: ExecutionContext,
  env: Env,
) => WorkflowEntrypoint<Env, DomainProvisioningParams>;

const threeDays = 259_200_000;

/**
 * Creates a Workflow that adds a domain to an application and waits, for days if necessary, until its DNS,
 * certificates and mail are set up. It survives restarts, outages of the service and repeated starts.
 *
 * @throws TypeError for invalid options.
 *
 * @example
 * ```ts
 * export class Domains extends DomainProvisioningWorkflow({
 *   report: (change, env: Env) => env.DOMAIN_EVENTS.send(change),
 * }) {}
 *
 * await startDomainProvisioning(env.DOMAINS, { applicationID, domain: { name: "example.com" } });
 * ```
 */
export function DomainProvisioningWorkflow<Env extends object = PlatformEnv>(
  options: DomainProvisioningOptions<Env> = {},
): DomainProvisioningClass<Env> {
  const { intervalMs = 5000, maxIntervalMs = 21_600_000, report } = options;
  if (!(intervalMs > 0) || !(maxIntervalMs >= intervalMs)) {
    throw new TypeError("intervalMs must be a number above 0, and maxIntervalMs no less");
  }
  return class extends WorkflowEntrypoint<Env, DomainProvisioningParams> {
    override async run(
      event: { payload: Readonly<DomainProvisioningParams>; timestamp: Date; instanceId: string },
      workflowStep: unknown,
    ): Promise<DomainProvisioningResult> {
      const step = workflowStep as Steps;
      const params = event.payload;
      checkParams(params);
      const { applicationID, deadlineMs = threeDays } = params;
      const startedAt = new Date(event.timestamp).getTime();
      const deadline = startedAt + deadlineMs;
      // The run polls anyway, so retries would only cost requests.
      const make =
        options.client ?? ((env) => createWorkersClient(env as unknown as PlatformEnv, { retry: 0 }));
      const client = (): Pick<PlatformClient, DomainOperation> => make(this.env);
      const reporter = new Reporter<DomainChange>(
        step,
        { instanceId: event.instanceId, applicationID, domain: params.domain.name },
        startedAt,
        report && ((change) => report(change, this.env)),
      );

      let domainID: string | undefined;
      let parts: readonly DomainPart[] = [];
      let blocked: Failure | undefined;
      const end = async (
        outcome: DomainProvisioningResult["outcome"],
        at: number,
        failure?: Failure,
      ): Promise<DomainProvisioningResult> => {
        await reporter.report(
          outcome === "refused" ? { type: outcome, at, failure: failure! } : { type: outcome, at, domainID },
        );
        return {
          outcome,
          applicationID,
          domain: params.domain.name,
          ...(domainID && { domainID }),
          parts,
          ...(failure && { failure }),
          unreported: reporter.unreported,
        };
      };

      for (let round = 1, wait = intervalMs; ; round++, wait = Math.min(wait * 2, maxIntervalMs)) {
        // The time is part of the step's result, because a replayed run must see the original times.
        const known = domainID;
        const seen =
          known === undefined
            ? await step.do(`create ${round}`, async () => ({
                ...(await ensureDomain(client, params)),
                at: Date.now(),
              }))
            : await step.do(`look ${round}`, async () => ({
                ...(await lookAtDomain(client, applicationID, known)),
                at: Date.now(),
              }));
        const { at } = seen;
        if ("refused" in seen) return end("refused", at, seen.refused);
        if ("blocked" in seen) {
          if (!isSameFailure(blocked, seen.blocked)) {
            await reporter.report({ type: "blocked", at, failure: seen.blocked });
          }
          blocked = seen.blocked;
        } else {
          if (blocked) await reporter.report({ type: "unblocked", at });
          blocked = undefined;
          if ("domainID" in seen) {
            domainID = seen.domainID;
            if (seen.created) await reporter.report({ type: "created", at, domainID });
            // Polls again at once after creation.
            continue;
          }
          for (const part of seen.parts) {
            const before = parts.find(({ component }) => component === part.component);
            if (JSON.stringify(before) !== JSON.stringify(part)) {
              await reporter.report({ type: "part", at, before: before?.status, part });
            }
          }
          parts = seen.parts;
          if (seen.complete) return end("complete", at);
        }
        if (at >= deadline) return end("deadline", at, blocked);
        await step.sleep(`wait ${round}`, Math.max(1000, Math.min(wait, deadline - at)));
      }
    }
  };
}

/** Checks the parameters before the first step. */
function checkParams(params: Readonly<DomainProvisioningParams> | undefined): void {
  const {
    applicationID,
    domain,
    deadlineMs = threeDays,
  } = params ?? ({} as Partial<DomainProvisioningParams>);
  if (
    typeof applicationID !== "string" ||
    !applicationID ||
    typeof domain?.name !== "string" ||
    !domain.name
  ) {
    throw new TypeError("params need an applicationID and a domain with a name");
  }
  if (!(deadlineMs > 0)) throw new TypeError("deadlineMs must be a number above 0");
}
