/** The kinds of values, with their names in messages. */
export const kinds = {
  string: "a string",
  number: "a number",
  boolean: "true or false",
  object: "an object",
  strings: "a list of strings",
  date: "a date in milliseconds",
  environment: '"development" or "production"',
  plan: "a plan",
  outcome: '"complete", a hint or null',
  "string or null": "a string or null",
  "object or null": "an object or null",
  "date or null": "a date in milliseconds or null",
};

export type Kind = keyof typeof kinds;

/** The members of a record: the kind of each, or the shape of the items of a list. */
export interface Shape {
  readonly [member: string]: Kind | readonly [Shape];
}

/** Members that older files do not have, or that a record may lack. */
export const optionalMembers: readonly string[] = ["namedAt", "usage", "linkedTo"];

const dates = { createdAt: "date", updatedAt: "date" } as const;

const template: Shape = {
  id: "string",
  name: "string",
  claims: "object",
  lifetime: "number",
  allowedClockSkew: "number",
  customSigningKey: "boolean",
  signingAlgorithm: "string",
  ...dates,
};

const instance: Shape = {
  id: "string",
  environment: "environment",
  secretKey: "string",
  frontendApi: "string or null",
  config: "object",
  usage: "object or null",
  jwtTemplates: [template],
  redirectUrls: [{ id: "string", url: "string", ...dates }],
  ...dates,
};

export const application: Shape = {
  id: "string",
  name: "string",
  workspace: "string or null",
  instances: [instance],
  logo: "object or null",
  favicon: "object or null",
  ...dates,
};

export const domain: Shape = {
  id: "string",
  name: "string",
  applicationId: "string",
  instanceId: "string",
  development: "boolean",
  primary: "boolean",
  satellite: "boolean",
  proxyPath: "string or null",
  dnsId: "string",
  namedAt: "date",
  checksBeganAt: "date or null",
  lastCheckAt: "date or null",
  outcome: "outcome",
  ...dates,
};

export const transfer: Shape = {
  id: "string",
  code: "string",
  applicationId: "string",
  workspace: "string",
  createdAt: "date",
  canceledAt: "date or null",
  completedAt: "date or null",
};

export const key: Shape = {
  token: "string",
  scopes: "strings",
  plan: "plan",
  workspace: "string",
  activeOrganization: "boolean",
};

export const user: Shape = {
  id: "string",
  firstName: "string or null",
  lastName: "string or null",
  username: "string or null",
  externalId: "string or null",
  locale: "string or null",
  emails: [
    {
      id: "string",
      address: "string",
      verifiedBy: "string or null",
      linkedTo: [{ type: "string", id: "string" }],
    },
  ],
  phones: [{ id: "string", number: "string", verified: "boolean", secondFactor: "boolean" }],
  wallets: [{ id: "string", address: "string" }],
  accounts: [
    {
      id: "string",
      identificationId: "string",
      provider: "string",
      providerUserId: "string",
      emailAddress: "string",
    },
  ],
  passkeys: [{ id: "string", name: "string", lastUsedAt: "date" }],
  passwordEnabled: "boolean",
  totpEnabled: "boolean",
  backupCodeEnabled: "boolean",
  mfaEnabledAt: "date or null",
  lastSignInAt: "date or null",
  lastActiveAt: "date or null",
  banned: "boolean",
  locked: "boolean",
  publicMetadata: "object",
  ...dates,
};
