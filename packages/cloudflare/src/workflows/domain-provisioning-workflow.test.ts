import { introspectWorkflowInstance } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { upstreamOf } from "../../test/upstream.ts";
import { watched } from "../../test/watched.ts";
import { createWorkersClient } from "../index.ts";
import {
  type DomainProvisioningParams,
  DomainProvisioningWorkflow,
  domainProvisioningResult,
  startDomainProvisioning,
  workflowLimits,
} from "./index.ts";
import { stableId } from "./start-once.ts";

const upstream = upstreamOf("workflows");
const clerk = createWorkersClient(upstream.env);
let applicationID: string;
let count = 0;
let name: string;

beforeEach(async () => {
  watched.reset(upstream.env);
  name = `acme-${++count}.example`;
  await upstream.reset({ applications: [{ name: `Acme ${count}`, production: true }] });
  applicationID = (await clerk.listApplications())[0]!.application_id;
});

const params = (more: Partial<DomainProvisioningParams> = {}): DomainProvisioningParams => ({
  applicationID,
  domain: { name },
  ...more,
});

const domains = async (): Promise<string[]> => {
  const { data } = await clerk.listApplicationDomains({ applicationID });
  return data.map((domain) => domain.name);
};

const reported = (): string[] =>
  watched.changes.map((change) =>
    change.type === "part" ? `${change.part.component} ${change.part.status}` : change.type,
  );

/** A run whose sleeps end at once. */
async function prepare(given: DomainProvisioningParams) {
  const id = `domain-${await stableId(given.applicationID, given.domain.name, "1")}`;
  const run = await introspectWorkflowInstance(env.DOMAINS, id);
  await run.modify(async (modifier) => {
    await modifier.disableSleeps();
    await modifier.disableRetryDelays();
  });
  return run;
}

describe("DomainProvisioningWorkflow", () => {
  it("creates the domain, waits for all parts, and reports each change once", async () => {
    await using run = await prepare(params());
    const handle = await startDomainProvisioning(env.DOMAINS, params());
    expect(await domainProvisioningResult(handle)).toBeUndefined();
    await run.waitForStepResult({ name: "look 3" });
    await upstream.control("dns/complete", { domain: name });
    await run.waitForStatus("complete");
    expect(await domainProvisioningResult(handle)).toMatchObject({
      outcome: "complete",
      domain: name,
      domainID: expect.stringMatching(/^dmn_/),
      unreported: 0,
    });
    const changes = reported();
    expect(changes[0]).toBe("created");
    expect(changes).toEqual(expect.arrayContaining(["dns complete", "ssl complete", "mail complete"]));
    expect(changes.at(-1)).toBe("complete");
    expect(new Set(watched.changes.map(({ id }) => id)).size).toBe(changes.length);
  });

  it("runs once for repeated starts, and uses an existing domain", async () => {
    await using run = await prepare(params());
    const handles = [];
    for (let delivery = 0; delivery < 3; delivery++) {
      handles.push(await startDomainProvisioning(env.DOMAINS, params()));
    }
    expect(new Set(handles.map(({ id }) => id)).size).toBe(1);
    await run.waitForStepResult({ name: "look 2" });
    await upstream.control("dns/complete", { domain: name });
    await run.waitForStatus("complete");

    const again = await startDomainProvisioning(env.DOMAINS, params(), { attempt: 2, retention: "2 days" });
    await expect.poll(() => domainProvisioningResult(again)).toMatchObject({ outcome: "complete" });
    expect(await domains()).toEqual([name]);
    expect(
      (await upstream.operations()).filter((operation) => operation === "createApplicationDomain"),
    ).toHaveLength(1);
  });

  it("finds the domain when the response of its creation was lost", async () => {
    await upstream.control("faults", { kind: "reset-after-commit", operation: "createApplicationDomain" });
    await using run = await prepare(params());
    await startDomainProvisioning(env.DOMAINS, params());
    await run.waitForStepResult({ name: "look 3" });
    await upstream.control("dns/complete", { domain: name });
    await run.waitForStatus("complete");
    expect(await domains()).toEqual([name]);
    expect(reported().slice(0, 2)).toEqual(["blocked", "unblocked"]);
  });

  it("continues after an outage and reports it once", async () => {
    await using run = await prepare(params());
    const handle = await startDomainProvisioning(env.DOMAINS, params());
    await run.waitForStepResult({ name: "look 2" });
    let refused = 0;
    watched.transport = async (url, init) => {
      if (++refused > 10) watched.transport = (url, init) => fetch(url, init);
      if (refused > 10) await upstream.control("dns/complete", { domain: name });
      if (refused <= 10) throw new TypeError("Network connection lost.");
      return fetch(url, init);
    };
    await run.waitForStatus("complete");
    expect(await domainProvisioningResult(handle)).toMatchObject({ outcome: "complete" });
    expect(reported().filter((type) => type.endsWith("blocked"))).toEqual(["blocked", "unblocked"]);
  });

  it("reports an outage once although each error has another trace id", async () => {
    await using run = await prepare(params());
    await startDomainProvisioning(env.DOMAINS, params());
    await run.waitForStepResult({ name: "look 2" });
    let responses = 0;
    watched.transport = async (url, init) => {
      if (++responses > 8) {
        await upstream.control("dns/complete", { domain: name });
        return fetch(url, init);
      }
      const body = {
        errors: [{ code: "unavailable", message: "busy" }],
        clerk_trace_id: `trace${responses}`,
      };
      return Response.json(body, { status: 503 });
    };
    await run.waitForStatus("complete");
    expect(reported().filter((type) => type.endsWith("blocked"))).toEqual(["blocked", "unblocked"]);
  });

  it("waits while a secret cannot be read", async () => {
    let reads = 0;
    const secret = {
      get: async () => {
        if (++reads < 4) throw new Error("internal error");
        return "ak_test";
      },
    };
    watched.env = { ...upstream.env, CLERK_PLATFORM_API_KEY: secret };
    await using run = await prepare(params());
    const handle = await startDomainProvisioning(env.DOMAINS, params());
    await run.waitForStepResult({ name: "look 5" });
    await upstream.control("dns/complete", { domain: name });
    await run.waitForStatus("complete");
    expect((await domainProvisioningResult(handle))?.outcome).toBe("complete");
    const [blocked] = watched.changes.filter((change) => change.type === "blocked");
    expect(blocked).toMatchObject({
      failure: {
        message: expect.stringMatching(/^CLERK_PLATFORM_API_KEY could not be read.*internal error/),
      },
    });
  });

  it("stays within the Free plan's request limit for three days", () => {
    const longest = 21_600_000;
    let requests = 2;
    for (let at = 0, wait = 5000; at < 259_200_000; at += wait, wait = Math.min(wait * 2, longest))
      requests += 2;
    expect(requests).toBeLessThanOrEqual(workflowLimits.subrequestsPerRun);
  });

  it("ends at the deadline with the errors of the service", async () => {
    await upstream.control("dns/fail", { domain: name, hint: "x" }).catch(() => {});
    await using run = await prepare(params({ deadlineMs: 1 }));
    const handle = await startDomainProvisioning(env.DOMAINS, params({ deadlineMs: 1 }));
    await run.waitForStatus("complete");
    const result = await domainProvisioningResult(handle);
    expect(result).toMatchObject({ outcome: "deadline", domain: name });
    expect(result!.parts.some(({ done }) => !done)).toBe(true);
    expect(reported().at(-1)).toBe("deadline");
  });

  it("ends at once when the service rejects the domain permanently", async () => {
    await using run = await prepare(params({ applicationID: "app_unknown" }));
    const handle = await startDomainProvisioning(env.DOMAINS, params({ applicationID: "app_unknown" }));
    await run.waitForStatus("complete");
    expect(await domainProvisioningResult(handle)).toMatchObject({
      outcome: "refused",
      failure: { name: "ApiError", status: 404, code: "resource_not_found" },
    });
    expect(reported()).toEqual(["refused"]);
  });

  it("continues when report fails", async () => {
    watched.report = () => {
      throw new Error("the queue is gone");
    };
    await using run = await prepare(params({ applicationID: "app_unknown" }));
    const handle = await startDomainProvisioning(env.DOMAINS, params({ applicationID: "app_unknown" }));
    await run.waitForStatus("complete");
    expect(await domainProvisioningResult(handle)).toMatchObject({ outcome: "refused", unreported: 1 });
  });

  it("rejects invalid parameters and options", async () => {
    const id = crypto.randomUUID();
    await using run = await introspectWorkflowInstance(env.DOMAINS, id);
    const handle = await env.DOMAINS.create({ id, params: { applicationID, domain: {} } as never });
    await run.waitForStatus("errored");
    await expect(domainProvisioningResult(handle)).rejects.toThrow(
      "params need an applicationID and a domain with a name",
    );
    expect(() => DomainProvisioningWorkflow({ intervalMs: 0 })).toThrow(
      /^intervalMs must be a number above 0/,
    );
    await expect(startDomainProvisioning(undefined as never, params())).rejects.toThrow(
      /^the Workflow is not bound: add "workflows"/,
    );
  });
});
