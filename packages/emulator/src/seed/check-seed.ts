import { readDomainName } from "../domains/domain-name.ts";
import { checkKey } from "../keys/add-key.ts";
import type { KeyOptions } from "../keys/key-options.ts";
import { checkUsage } from "../usage/usage-figures.ts";
import { checkMembers, checkObject } from "./check-object.ts";
import type { SeedOptions } from "./seed-options.ts";
import { checkUserSeed, refuseSameEmail, type UserSeed } from "./user-seed.ts";

// Limits that keep memory and time bounded.
const mostApplications = 10_000;
const mostUsers = 250_000;
const mostKeys = 1000;

const environments = ["development", "production"];
const states = ["complete", "failed", "pending"];

/**
 * Checks a seed, for callers without type checks: HTTP and files.
 *
 * @throws TypeError naming the place and the member.
 */
export function checkSeed(value: unknown): SeedOptions {
  const seed = checkObject(value, "seed", ["applications", "users", "keys"]);
  const { applications = 1, users = 0, keys = [] } = seed;
  checkCount(users, "seed.users", mostUsers);
  if (!Array.isArray(keys)) throw new TypeError("seed.keys: must be a list");
  checkCount(keys.length, "seed.keys", mostKeys);
  for (const [index, key] of keys.entries()) checkSeedKey(key, `seed.keys[${index}]`);
  let total = 0;
  if (Array.isArray(applications)) {
    checkCount(applications.length, "seed.applications", mostApplications);
    for (const [index, application] of applications.entries()) {
      total += checkApplication(application, `seed.applications[${index}]`, users as number);
    }
  } else {
    total = checkCount(applications, "seed.applications", mostApplications) * (users as number);
  }
  if (total > mostUsers) throw new TypeError(`seed: at most ${mostUsers} users`);
  return seed as SeedOptions;
}

/** @returns how many users it will have at most. */
function checkApplication(value: unknown, place: string, fallback: number): number {
  const application = checkObject(value, place, [
    "name",
    "domain",
    "verified",
    "production",
    "template",
    "users",
    "usage",
    "furnished",
    "transfer",
  ]);
  if (typeof application.name !== "string") throw new TypeError(`${place}.name: must be a string`);
  checkMembers(application, place, "boolean", ["verified", "production", "furnished"]);
  checkChoice(application.template, `${place}.template`, ["b2b-saas", "b2c-saas", "waitlist"]);
  checkChoice(application.transfer, `${place}.transfer`, ["pending", "canceled"]);
  if (application.domain !== undefined) checkDomain(application.domain, `${place}.domain`);
  if (application.usage !== undefined) {
    const usage = checkObject(application.usage, `${place}.usage`, environments);
    for (const name of environments) {
      if (usage[name] !== undefined) checkUsage(usage[name], `${place}.usage.${name}`);
    }
  }
  refuseWithoutInstance(application, place);
  const { users = fallback } = application;
  if (typeof users !== "object" || Array.isArray(users)) return 2 * checkUsers(users, `${place}.users`);
  const each = checkObject(users, `${place}.users`, environments);
  return environments.reduce((sum, name) => sum + checkUsers(each[name] ?? 0, `${place}.users.${name}`), 0);
}

/** Refuses settings for an instance that the application does not have. */
function refuseWithoutInstance(
  { domain, production, users, usage }: Record<string, unknown>,
  place: string,
): void {
  if (domain !== undefined || production === true) return;
  for (const [name, value] of Object.entries({ users, usage })) {
    if (typeof value !== "object" || (value as { production?: unknown }).production === undefined) continue;
    throw new TypeError(
      `${place}.${name}.production: the application has no production instance; give it a domain, or production: true`,
    );
  }
}

function checkUsers(value: unknown, place: string): number {
  if (!Array.isArray(value)) return checkCount(value, place, mostUsers);
  refuseSameEmail(
    value.map((user, index): UserSeed => checkUserSeed(user, `${place}[${index}]`)),
    place,
  );
  return value.length;
}

function checkCount(value: unknown, place: string, most: number): number {
  if (!Number.isSafeInteger(value) || (value as number) < 0) {
    throw new TypeError(`${place}: must be a whole number, 0 or more`);
  }
  if ((value as number) > most) throw new TypeError(`${place}: at most ${most}`);
  return value as number;
}

function checkSeedKey(value: unknown, place: string): void {
  try {
    checkKey(value as KeyOptions);
  } catch (error) {
    throw new TypeError(`${place}: ${(error as Error).message}`, { cause: error });
  }
}

function checkChoice(value: unknown, place: string, choices: readonly string[]): void {
  if (value !== undefined && !choices.includes(value as string)) {
    throw new TypeError(`${place}: must be one of ${choices.join(", ")}`);
  }
}

function checkDomain(value: unknown, place: string): void {
  if (typeof value !== "string") {
    const domain = checkObject(value, place, ["name", "state"]);
    checkChoice(domain.state, `${place}.state`, states);
    if (typeof domain.name !== "string") throw new TypeError(`${place}.name: must be a string`);
    checkDomain(domain.name, `${place}.name`);
    return;
  }
  try {
    readDomainName(value, "domain");
  } catch (error) {
    throw new TypeError(`${place}: ${(error as Error).message}`, { cause: error });
  }
}
