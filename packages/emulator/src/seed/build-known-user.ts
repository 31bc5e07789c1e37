import type { Random } from "../random/random.ts";
import type { UserRecord } from "../state/user-record.ts";
import type { UserSeed } from "./user-seed.ts";

const day = 86_400_000;

/** A user as the seed describes it. */
export function buildKnownUser(random: Random, user: UserSeed, now: number): UserRecord {
  const createdAt = user.created_at ?? now;
  const lastSignInAt = user.last_sign_in_at ?? null;
  return {
    id: random.id("user_"),
    createdAt,
    updatedAt: Math.max(createdAt, lastSignInAt ?? 0),
    firstName: user.first_name ?? null,
    lastName: user.last_name ?? null,
    username: user.username ?? null,
    externalId: user.external_id ?? null,
    locale: null,
    emails:
      user.email === undefined
        ? []
        : [{ id: random.id("idn_"), address: user.email.toLowerCase(), verifiedBy: "email_code" }],
    phones:
      user.phone_number === undefined
        ? []
        : [{ id: random.id("idn_"), number: user.phone_number, verified: true, secondFactor: false }],
    wallets: [],
    accounts: [],
    passkeys: [],
    passwordEnabled: true,
    totpEnabled: false,
    backupCodeEnabled: false,
    mfaEnabledAt: null,
    lastSignInAt,
    lastActiveAt: lastSignInAt === null ? null : lastSignInAt - (lastSignInAt % day),
    banned: user.banned ?? false,
    locked: user.locked ?? false,
    publicMetadata: structuredClone(user.public_metadata ?? {}),
  };
}

/** The other way round: a user as a seed. */
export function describeUser(user: UserRecord): UserSeed {
  const [email] = user.emails;
  const [phone] = user.phones;
  return {
    ...(email ? { email: email.address } : {}),
    ...(user.firstName === null ? {} : { first_name: user.firstName }),
    ...(user.lastName === null ? {} : { last_name: user.lastName }),
    ...(user.username === null ? {} : { username: user.username }),
    ...(phone ? { phone_number: phone.number } : {}),
    ...(user.externalId === null ? {} : { external_id: user.externalId }),
    ...(user.banned ? { banned: true } : {}),
    ...(user.locked ? { locked: true } : {}),
    ...(Object.keys(user.publicMetadata).length > 0
      ? { public_metadata: structuredClone(user.publicMetadata) }
      : {}),
    created_at: user.createdAt,
    ...(user.lastSignInAt === null ? {} : { last_sign_in_at: user.lastSignInAt }),
  };
}
