import { createApplication } from "../applications/create-application.ts";
import type { Emulator } from "../emulator.ts";
import { addKey } from "../keys/add-key.ts";
import { buildKnownUser } from "../seed/build-known-user.ts";
import { checkObject } from "../seed/check-object.ts";
import { describeKeys, describeSeed } from "../seed/describe-seed.ts";
import { seedOptions } from "../seed/named-seeds.ts";
import { plantSeed } from "../seed/plant-seed.ts";
import type { Seed } from "../seed/seed-options.ts";
import { checkUserSeed } from "../seed/user-seed.ts";
import type { ApplicationRecord } from "../state/application-record.ts";
import { ChangeRecorder } from "../state/change-recorder.ts";
import type { DomainRecord } from "../state/domain-record.ts";
import type { InstanceRecord } from "../state/instance-record.ts";
import { latestTime } from "../state/latest-time.ts";
import { readJournal } from "../state/read-journal.ts";
import { restoreStore, type Snapshot, serializeStore } from "../state/snapshot.ts";
import { findInstance } from "../state/store.ts";
import { transferStatus } from "../transfers/present-transfer.ts";
import { checkUsage } from "../usage/usage-figures.ts";
import type { World } from "../world.ts";

type Controls = Omit<Emulator, "token" | "baseUrl" | "revision" | "now" | "fetch" | "exchange">;

interface Hooks {
  now(): number;
  begin(seed?: Seed): unknown;
}

/** Creates the controls of an emulator. */
export function createControls(world: World, { now, begin }: Hooks): Controls {
  const requireDomain = (domainIDOrName: string): DomainRecord => {
    const domain = world.store.findDomain(domainIDOrName);
    if (!domain) throw new TypeError(`There is no domain ${JSON.stringify(domainIDOrName)}.`);
    return domain;
  };
  const requireInstance = (
    application: string,
    environment?: string,
  ): { found: ApplicationRecord; instance: InstanceRecord } => {
    const { applications } = world.store;
    const found =
      applications.get(application) ?? [...applications.values()].find(({ name }) => name === application);
    if (!found) throw new TypeError(`There is no application ${JSON.stringify(application)}.`);
    const { instances } = found;
    const instance =
      environment === undefined
        ? (findInstance(found, "production") ?? instances[0])
        : findInstance(found, environment);
    if (!instance) throw new TypeError(`The application has no instance ${JSON.stringify(environment)}.`);
    return { found, instance };
  };
  return {
    reset({ seed } = {}) {
      // Refused before the state is replaced.
      if (seed !== undefined) seedOptions(seed);
      begin(seed);
    },
    seed: (seed) => plantSeed(world.store, seed, "workspace", now()),
    serialize: () => serializeStore(world.store),
    snapshot: () => JSON.parse(serializeStore(world.store)) as Snapshot,
    restore(snapshot) {
      restoreStore(world.store, snapshot);
      world.faults.clear();
      world.log.clear();
      for (const key of world.configuredKeys) world.store.keys.set(key.token, { ...key });
    },
    recordChanges() {
      const recorder = new ChangeRecorder();
      world.recorder = recorder;
      return {
        take: () => {
          const taken = recorder.take(world.store);
          return taken === undefined || taken === "everything" ? taken : JSON.stringify(taken);
        },
        revert(text) {
          restoreStore(world.store, readJournal(text));
          for (const key of world.configuredKeys) world.store.keys.set(key.token, { ...key });
          recorder.clear();
        },
      };
    },
    advance(ms) {
      if (typeof ms !== "number" || !(ms >= 0) || now() + ms > latestTime) {
        throw new TypeError("advance: give milliseconds, 0 or more, up to the year 9999");
      }
      world.store.clockOffset += ms;
      world.waits.advance(ms);
      world.store.changed([]);
    },
    exportSeed: () => describeSeed(world.store, "workspace", now()),
    addUser(application, user, { environment } = {}) {
      const { instance } = requireInstance(application, environment);
      const checked = checkUserSeed(user, "user");
      const email = checked.email?.toLowerCase();
      for (const { emails } of email === undefined ? [] : instance.users.values()) {
        if (emails.some(({ address }) => address === email)) {
          throw new TypeError("user.email: another user of the instance has it");
        }
      }
      const record = buildKnownUser(world.store.random, checked, now());
      instance.users.add(record);
      world.store.changed([{ user: { instanceId: instance.id, id: record.id } }]);
      return record.id;
    },
    setUsage(application, usage, { environment } = {}) {
      const { found, instance } = requireInstance(application, environment);
      instance.usage = { ...instance.usage, ...checkUsage(usage, "usage") };
      world.store.changed([{ application: found.id }]);
    },
    addKey: (options) => addKey(world.store, options),
    keys: () => describeKeys(world.store),
    revokeKey(token) {
      if (!world.store.keys.delete(token)) throw new TypeError("revokeKey: there is no such token.");
      world.store.changed([{ key: token }]);
    },
    claimToken({ name = "Accountless application" } = {}) {
      const { store } = world;
      const application = createApplication(
        store,
        { name, workspace: null, environments: ["development"] },
        now(),
      );
      const token = `clm_${store.random.base62(32)}`;
      store.claims.set(token, application.id);
      store.changed([{ claim: token }]);
      return token;
    },
    completeDns(domainIDOrName) {
      const domain = requireDomain(domainIDOrName);
      domain.outcome = "complete";
      world.store.changed([{ domain: domain.id }]);
    },
    failDns(domainIDOrName, hint = "The CNAME record was not found.") {
      const domain = requireDomain(domainIDOrName);
      domain.outcome = { hint: checkHint(hint) };
      world.store.changed([{ domain: domain.id }]);
    },
    completeTransfer(transferIDOrCode, { workspace = "another workspace" } = {}) {
      const { store } = world;
      const transfer = [...store.transfers.values()].find(
        ({ id, code }) => id === transferIDOrCode || code === transferIDOrCode,
      );
      const application = transfer && store.applications.get(transfer.applicationId);
      if (!transfer || !application || transferStatus(transfer, now()) !== "pending") {
        throw new TypeError("There is no pending transfer of that id or code.");
      }
      transfer.completedAt = now();
      application.workspace = workspace;
      store.changed([{ application: application.id, transfer: transfer.id }]);
    },
    injectFault: (fault) => world.faults.add(fault),
    faults: () => world.faults.list(),
    clearFaults: () => world.faults.clear(),
    requests: (count) => world.log.recent(count),
  };
}

function checkHint(hint: unknown): { code: string; message: string } {
  if (typeof hint === "string") return { code: "cname_not_found", message: hint };
  const { code, message } = checkObject(hint, "hint", ["code", "message"]);
  if (typeof code !== "string" || typeof message !== "string") {
    throw new TypeError("hint: must be a text, or { code, message }");
  }
  return { code, message };
}
