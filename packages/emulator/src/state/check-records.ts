import { isPlan } from "../plans/plan.ts";
import { latestTime } from "./latest-time.ts";
import {
  application,
  domain,
  type Kind,
  key,
  kinds,
  optionalMembers,
  type Shape,
  transfer,
  user,
} from "./record-shapes.ts";

interface Lists {
  applications: unknown[];
  domains: unknown[];
  transfers: unknown[];
  claims: unknown[];
  keys: unknown[];
}

/**
 * Checks the records of a snapshot, so that a damaged file is refused at the start.
 *
 * @throws TypeError naming the place.
 */
export function checkRecords(state: Lists & { random: unknown; clockOffset: unknown }, users: unknown): void {
  if (!Number.isFinite(state.random)) throw new TypeError("restore: random must be a number");
  if (!isDate(state.clockOffset))
    throw new TypeError("restore: clockOffset must be a number of milliseconds");
  checkList(state.applications, "applications", application);
  checkList(state.domains, "domains", domain);
  checkList(state.transfers, "transfers", transfer);
  checkList(state.keys, "keys", key);
  for (const [index, claim] of state.claims.entries()) {
    if (!isOfKind(claim, "strings") || (claim as string[]).length !== 2)
      throw new TypeError(`restore: claims[${index}] must be a token and an application`);
  }
  if (!isOfKind(users, "object")) throw new TypeError("restore: users must be an object");
  for (const [id, list] of Object.entries(users as object)) checkList(list, `users.${id}`, user);
  checkOwners(state, users as object);
}

/** Every domain must belong to an instance, because its responses contain it; users of none would be lost. */
function checkOwners({ applications, domains }: Lists, users: object): void {
  const owners = new Map(
    (applications as { id: string; instances: { id: string }[] }[]).flatMap((application) =>
      application.instances.map((instance): [string, string] => [instance.id, application.id]),
    ),
  );
  for (const [index, value] of domains.entries()) {
    const { applicationId, instanceId } = value as { applicationId: string; instanceId: string };
    if (owners.get(instanceId) !== applicationId)
      throw new TypeError(`restore: domains[${index}] belongs to no instance of the snapshot`);
  }
  for (const id of Object.keys(users)) {
    if (!owners.has(id)) throw new TypeError(`restore: users.${id} belong to no instance of the snapshot`);
  }
}

function checkList(list: unknown, place: string, shape: Shape): void {
  if (!Array.isArray(list)) throw new TypeError(`restore: ${place} must be a list`);
  for (const [index, record] of list.entries()) checkRecord(record, `${place}[${index}]`, shape);
}

function checkRecord(record: unknown, place: string, shape: Shape): void {
  if (!isOfKind(record, "object")) throw new TypeError(`restore: ${place} must be an object`);
  for (const [name, kind] of Object.entries(shape)) {
    const value = (record as Record<string, unknown>)[name];
    if (value === undefined && optionalMembers.includes(name)) continue;
    if (typeof kind !== "string") checkList(value, `${place}.${name}`, kind[0]);
    else if (!isOfKind(value, kind)) throw new TypeError(`restore: ${place}.${name} must be ${kinds[kind]}`);
  }
}

function isOfKind(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "number":
      return Number.isFinite(value);
    case "strings":
      return Array.isArray(value) && value.every((item) => typeof item === "string");
    case "date":
      return isDate(value);
    case "environment":
      return value === "development" || value === "production";
    case "plan":
      return isPlan(value);
    case "outcome":
      return value === null || value === "complete" || isHint(value);
    case "string or null":
      return value === null || typeof value === "string";
    case "object or null":
      return value === null || isOfKind(value, "object");
    case "date or null":
      return value === null || isDate(value);
    default:
      return typeof value === kind;
  }
}

function isHint(value: unknown): boolean {
  const hint = (value as { hint?: { code: unknown; message: unknown } } | undefined)?.hint;
  return typeof hint?.code === "string" && typeof hint.message === "string";
}

/** Whether every date calculated from the number is valid. */
function isDate(value: unknown): boolean {
  return Number.isFinite(value) && Math.abs(value as number) <= latestTime;
}
