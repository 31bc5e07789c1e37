import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it } from "vitest";
import { emulated } from "../../test/emulated.ts";
import { FakeClock } from "../../test/fake-clock.ts";
import { type DomainProgress, type DomainStatus, waitForDomain } from "../index.ts";

/** A domain that was just added, in an emulator whose time is the client's. */
async function newDomain() {
  const clock = new FakeClock({ auto: true });
  const world = await emulated({ clock }, { clock });
  const body = { name: "New", domain: "new.example" };
  const { application_id: applicationID } = await world.clerk.createApplication({ body });
  const domain = { applicationID, domainIDOrName: "new.example" };
  const reported: DomainProgress[] = [];
  const onProgress = (progress: DomainProgress) => void reported.push(progress);
  const steps = () =>
    reported.map(({ component, before, status, done }) => [component, before, status, done]);
  return { ...world, applicationID, clock, domain, reported, steps, onProgress };
}

it("waits until every component is complete, and reports each change", async () => {
  const { clerk, clock, domain, steps, onProgress, emulator } = await newDomain();
  const status = await waitForDomain(clerk, domain, { onProgress, clock });
  expect(status.status).toBe("complete");
  expect(clock.delays).toEqual([3000, 6000]);
  expect(steps()).toEqual([
    ["dns", undefined, "in_progress", false],
    ["ssl", undefined, "not_started", false],
    ["mail", undefined, "in_progress", false],
    ["proxy", undefined, "complete", true],
    ["dns", "in_progress", "complete", true],
    ["ssl", "not_started", "complete", true],
    ["mail", "in_progress", "complete", true],
  ]);
  expect(emulator.requests().some(({ operation }) => operation === "triggerDNSCheck")).toBe(true);
});

it("treats a conflict as a check that is already running", async () => {
  const { clerk, clock, domain, emulator } = await newDomain();
  await clerk.triggerDNSCheck(domain);
  emulator.completeDns("new.example");
  expect((await waitForDomain(clerk, domain, { clock })).status).toBe("complete");
  expect(emulator.requests(2).map(({ operation }) => operation)).toEqual([
    "getApplicationDomainStatus",
    "triggerDNSCheck",
  ]);
});

it("reads the status when it is unknown whether a check was triggered", async () => {
  const { clerk, clock, domain, emulator } = await newDomain();
  emulator.completeDns("new.example");
  emulator.injectFault({ kind: "reset-after-commit", operation: "triggerDNSCheck" });
  expect((await waitForDomain(clerk, domain, { clock })).status).toBe("complete");
});

it("gives up at the deadline, with the last status and the hints of the service", async () => {
  const { clerk, clock, domain, emulator, reported, onProgress } = await newDomain();
  emulator.failDns("new.example", { code: "cname_not_found", message: "No CNAME was found." });
  const began = clock.now();
  const error = await rejection(
    waitForDomain(clerk, domain, { clock, onProgress, deadlineMs: 100_000, maxIntervalMs: 20_000 }),
  );
  expect(clock.now() - began).toBe(100_000);
  expect(clock.delays.slice(0, 5)).toEqual([3000, 6000, 12_000, 20_000, 20_000]);
  expect(error).toMatchObject({ name: "DomainNotReadyError", operation: "waitForDomain" });
  expect(error.message).toMatch(
    /not ready after 100000 ms: dns in_progress, ssl failed.*No CNAME was found\./,
  );
  const records = ["clerk", "accounts", "clkmail", "clk._domainkey", "clk2._domainkey"];
  expect(error.hints).toEqual([
    {
      code: "cname_not_found",
      message: "No CNAME was found.",
      records: records.map((name) => `${name}.new.example`),
    },
  ]);
  expect(error.status.status).toBe("incomplete");
  expect(reported[0]?.hints[0]).toMatchObject({ code: "cname_not_found" });
  expect(clock.pending).toBe(0);
});

it("reads the status once when the deadline is 0", async () => {
  const { clerk, clock, domain } = await newDomain();
  const error = await rejection(waitForDomain(clerk, domain, { clock, deadlineMs: 0 }));
  expect(error).toMatchObject({ name: "DomainNotReadyError", attempts: 1 });
});

it("stops waiting as soon as it is aborted", async () => {
  const { clerk, domain } = await newDomain();
  const clock = new FakeClock();
  const controller = new AbortController();
  const wait = rejection(waitForDomain(clerk, domain, { clock, signal: controller.signal }));
  await clock.waiting();
  controller.abort(new Error("enough"));
  expect((await wait).message).toBe("enough");
  expect(clock.pending).toBe(0);
});

it("rejects with any other error", async () => {
  const { clerk, clock, applicationID } = await newDomain();
  const wait = waitForDomain(clerk, { applicationID, domainIDOrName: "nowhere.example" }, { clock });
  expect(await rejection(wait)).toMatchObject({ status: 404 });
});

/** A status, and whether it counts as complete. */
it.each<[what: string, status: Partial<DomainStatus>, done: boolean]>([
  ["everything complete", {}, true],
  ["an incomplete part that is not required", { mail: { status: "failed", required: false } }, true],
  ["ssl that is not required", { ssl: { status: "not_started", required: false } }, true],
  ["no mail and no proxy", { mail: undefined, proxy: undefined }, true],
  ["mail that is missing", { mail: { status: "not_started", required: true } }, false],
  ["ssl that says nothing", { ssl: {} }, false],
  ["only records that are not required missing", { dns: dns(false, false) }, true],
  ["a required record missing", { dns: dns(true, false) }, false],
])("counts as done: %s", async (_, given, done) => {
  const status = {
    dns: { status: "complete", cnames: {} },
    ssl: { status: "complete", required: true },
    mail: { status: "complete", required: true },
    proxy: { status: "complete", required: false },
    status: "incomplete",
    ...given,
  } as DomainStatus;
  const clerk = {
    triggerDNSCheck: async () => ({ ...status, domain_id: "dmn_1", last_run_at: null }),
    getApplicationDomainStatus: async () => status,
  };
  const target = { applicationID: "app_1", domainIDOrName: "acme.example" };
  const wait = waitForDomain(clerk, target, { deadlineMs: 0 }).then(
    () => true,
    () => false,
  );
  expect(await wait).toBe(done);
});

function dns(required: boolean, verified: boolean): DomainStatus["dns"] {
  const record = {
    clerk_subdomain: "clerk",
    from: "a",
    to: "b",
    actual: [],
    verified,
    required,
    failure_hints: [],
  };
  return { status: "in_progress", cnames: { clerk: record } } as unknown as DomainStatus["dns"];
}

it.each(["deadlineMs", "intervalMs", "maxIntervalMs"])("refuses an invalid %s", async (option) => {
  const { clerk, domain } = await newDomain();
  const error = await rejection(waitForDomain(clerk, domain, { [option]: -1 }));
  expect(error).toBeInstanceOf(TypeError);
  expect(error.message).toContain(option);
});
