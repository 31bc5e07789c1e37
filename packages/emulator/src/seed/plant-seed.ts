import { createApplication } from "../applications/create-application.ts";
import { readDomainName, readProxyPath } from "../domains/domain-name.ts";
import { addKey } from "../keys/add-key.ts";
import type { ApplicationRecord } from "../state/application-record.ts";
import type { InstanceRecord } from "../state/instance-record.ts";
import type { Store } from "../state/store.ts";
import { addTransfer } from "../transfers/add-transfer.ts";
import { buildKnownUser } from "./build-known-user.ts";
import { buildUser } from "./build-user.ts";
import { seedOptions } from "./named-seeds.ts";
import type { ApplicationSeed, Seed, UsersSeed } from "./seed-options.ts";

const day = 86_400_000;

/** Adds what a seed describes to the state, in the given workspace. */
export function plantSeed(store: Store, seed: Seed, workspace: string, now: number): void {
  const { applications = 1, users = 0, keys = [] } = seedOptions(seed);
  for (const key of keys) addKey(store, key);
  const wanted: readonly ApplicationSeed[] =
    typeof applications === "number"
      ? Array.from({ length: applications }, (_, index) => ({ name: `Application ${index + 1}` }))
      : applications;
  for (const [index, application] of wanted.entries()) {
    // The first is the oldest.
    plantApplication(store, { users, ...application }, workspace, {
      now,
      createdAt: now - (wanted.length - index) * day,
    });
  }
  store.changed();
}

interface Moments {
  now: number;
  createdAt: number;
}

function plantApplication(store: Store, wanted: ApplicationSeed, workspace: string, moments: Moments): void {
  const { now, createdAt } = moments;
  const { name: wantedDomain, state = wanted.verified === false ? "failed" : "complete" } =
    typeof wanted.domain === "string" ? { name: wanted.domain } : (wanted.domain ?? {});
  const domain = wantedDomain === undefined ? undefined : freeDomain(store, wantedDomain);
  const production = domain !== undefined || wanted.production;
  const application = createApplication(
    store,
    {
      name: wanted.name,
      workspace,
      environments: production ? ["development", "production"] : ["development"],
      ...(wanted.template ? { template: wanted.template } : {}),
      ...(domain === undefined
        ? {}
        : { domain: { name: domain, proxyPath: readProxyPath(domain, undefined) } }),
    },
    createdAt,
  );
  for (const record of store.domainsOf(application.id)) {
    if (record.development) continue;
    if (state === "complete") record.outcome = "complete";
    // The setup begins now, even if the seed creates the application in the past.
    else if (state === "pending") record.namedAt = now;
    // It fails until a control completes it.
    else
      record.outcome = {
        hint: { code: "cname_not_found", message: `No CNAME record was found for clerk.${record.name}.` },
      };
  }
  for (const instance of application.instances) {
    const users = usersOf(wanted, instance);
    if (typeof users === "number") {
      for (let number = 1; number <= users; number++) {
        instance.users.add(buildUser(store.random, number, now));
      }
    } else {
      for (const user of users) instance.users.add(buildKnownUser(store.random, user, now));
    }
    const usage = wanted.usage?.[instance.environment];
    if (usage) instance.usage = { ...usage };
    if (wanted.furnished) furnish(store, instance, domain, createdAt);
  }
  if (wanted.transfer) plantTransfer(store, application, workspace, wanted.transfer, now);
}

function usersOf({ users = 0 }: ApplicationSeed, { environment }: InstanceRecord): UsersSeed {
  if (typeof users === "number") return users;
  return "length" in users ? users : (users[environment] ?? 0);
}

/** The domain, numbered if an application has it already: a seed can be planted twice. */
function freeDomain(store: Store, wanted: string): string {
  const name = readDomainName(wanted, "domain");
  let free = name;
  for (let number = 2; store.findDomain(free); number++) free = name.replace(".", `-${number}.`);
  return free;
}

function furnish(store: Store, instance: InstanceRecord, domain: string | undefined, at: number): void {
  const dates = { createdAt: at, updatedAt: at };
  for (const [name, claims, lifetime] of [
    ["supabase", { role: "authenticated", email: "{{user.primary_email_address}}" }, 60],
    ["hasura", { "https://hasura.io/jwt/claims": { "x-hasura-user-id": "{{user.id}}" } }, 120],
  ] as const) {
    const id = store.random.id("jtmp_");
    instance.jwtTemplates.set(id, {
      id,
      name,
      claims,
      lifetime,
      allowedClockSkew: 5,
      customSigningKey: false,
      signingAlgorithm: "RS256",
      ...dates,
    });
  }
  const origin = instance.environment === "development" ? "http://localhost:3000" : `https://${domain}`;
  for (const url of [`${origin}/oauth-callback`, "acme://oauth-callback"]) {
    const id = store.random.id("ru_");
    instance.redirectUrls.set(id, { id, url, ...dates });
  }
}

function plantTransfer(
  store: Store,
  application: ApplicationRecord,
  workspace: string,
  status: "pending" | "canceled",
  now: number,
): void {
  const transfer = addTransfer(store, application.id, workspace, now - 3_600_000);
  if (status === "canceled") transfer.canceledAt = now - 1_800_000;
}
