/** What a value can be, and how a message calls it. */
const kinds = {
  string: "a string",
  number: "a number",
  boolean: "true or false",
  object: "an object",
  list: "a list",
  "text or null": "a string or null",
  "number or null": "a number or null",
  "number if present": "a number",
};

type Kind = keyof typeof kinds;
type Shape = Readonly<Record<string, Kind>>;

const dates: Shape = { createdAt: "number", updatedAt: "number" };
const application: Shape = {
  id: "string",
  name: "string",
  workspace: "text or null",
  instances: "list",
  ...dates,
};
const instance: Shape = {
  id: "string",
  environment: "string",
  secretKey: "string",
  frontendApi: "text or null",
  config: "object",
  jwtTemplates: "list",
  redirectUrls: "list",
  ...dates,
};
const template: Shape = { id: "string", name: "string", claims: "object", lifetime: "number", ...dates };
const redirectUrl: Shape = { id: "string", url: "string", ...dates };
const domain: Shape = {
  id: "string",
  name: "string",
  applicationId: "string",
  instanceId: "string",
  development: "boolean",
  primary: "boolean",
  proxyPath: "text or null",
  dnsId: "string",
  namedAt: "number if present",
  checksBeganAt: "number or null",
  lastCheckAt: "number or null",
  ...dates,
};
const transfer: Shape = {
  id: "string",
  code: "string",
  applicationId: "string",
  workspace: "string",
  createdAt: "number",
  canceledAt: "number or null",
  completedAt: "number or null",
};
const key: Shape = { token: "string", scopes: "list", workspace: "string", activeOrganization: "boolean" };
const user: Shape = {
  id: "string",
  emails: "list",
  phones: "list",
  wallets: "list",
  accounts: "list",
  passkeys: "list",
  banned: "boolean",
  locked: "boolean",
  lastSignInAt: "number or null",
  lastActiveAt: "number or null",
  publicMetadata: "object",
  ...dates,
};

interface Lists {
  applications: unknown[];
  domains: unknown[];
  transfers: unknown[];
  claims: unknown[];
  keys: unknown[];
}

/**
 * Checks the records of a snapshot, so that a file which only looks like one is refused, not served.
 *
 * @throws TypeError naming the place.
 */
export function checkRecords(state: Lists & { random: unknown; clockOffset: unknown }, users: unknown): void {
  for (const name of ["random", "clockOffset"] as const) {
    if (!Number.isFinite(state[name])) throw new TypeError(`restore: ${name} must be a number`);
  }
  check(state.applications, "applications", application);
  for (const [index, { instances }] of (state.applications as { instances: unknown[] }[]).entries()) {
    const place = `applications[${index}].instances`;
    check(instances, place, instance);
    for (const [at, one] of (instances as { jwtTemplates: unknown[]; redirectUrls: unknown[] }[]).entries()) {
      check(one.jwtTemplates, `${place}[${at}].jwtTemplates`, template);
      check(one.redirectUrls, `${place}[${at}].redirectUrls`, redirectUrl);
    }
  }
  check(state.domains, "domains", domain);
  check(state.transfers, "transfers", transfer);
  check(state.keys, "keys", key);
  for (const [index, claim] of state.claims.entries()) {
    if (!Array.isArray(claim) || claim.length !== 2 || claim.some((part) => typeof part !== "string"))
      throw new TypeError(`restore: claims[${index}] must be a token and an application`);
  }
  if (!isOfKind(users, "object")) throw new TypeError("restore: users must be an object");
  for (const [id, list] of Object.entries(users as object)) {
    if (!Array.isArray(list)) throw new TypeError(`restore: users.${id} must be a list`);
    check(list, `users.${id}`, user);
  }
}

function check(records: readonly unknown[], place: string, shape: Shape): void {
  for (const [index, record] of records.entries()) {
    if (!isOfKind(record, "object")) throw new TypeError(`restore: ${place}[${index}] must be an object`);
    for (const [name, kind] of Object.entries(shape)) {
      if (!isOfKind((record as Record<string, unknown>)[name], kind))
        throw new TypeError(`restore: ${place}[${index}].${name} must be ${kinds[kind]}`);
    }
  }
}

function isOfKind(value: unknown, kind: Kind): boolean {
  switch (kind) {
    case "list":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "number":
      return Number.isFinite(value);
    case "number or null":
      return value === null || Number.isFinite(value);
    case "number if present":
      return value === undefined || Number.isFinite(value);
    case "text or null":
      return value === null || typeof value === "string";
    default:
      return typeof value === kind;
  }
}
