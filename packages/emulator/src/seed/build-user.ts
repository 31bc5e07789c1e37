import type { Random } from "../random/random.ts";
import type { EmailRecord, UserRecord } from "../state/user-record.ts";
import { firstNames, lastNames } from "./names.ts";

const day = 86_400_000;

/**
 * Makes up a user: name, verified address, perhaps a phone, a wallet, an account at Google; some idle,
 * banned or locked. `number` keeps addresses and usernames apart.
 */
export function buildUser(random: Random, number: number, now: number): UserRecord {
  const firstName = random.pick(firstNames);
  const lastName = random.pick(lastNames);
  const handle = `${firstName}.${lastName}`
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z.]/g, "");
  const createdAt = now - Math.floor(random.next() * 400 * day) - 1000;
  const seen = random.chance(0.92);
  const lastSignInAt = seen ? createdAt + Math.floor(random.next() * (now - createdAt)) : null;
  const provider = random.chance(0.4) ? random.pick(["google", "github", "apple", "microsoft"]) : null;
  const username = random.chance(0.5) ? `${handle.replace(".", "_")}${number}` : null;
  const user: UserRecord = {
    id: random.id("user_"),
    createdAt,
    updatedAt: lastSignInAt ?? createdAt,
    firstName: random.chance(0.96) ? firstName : null,
    lastName: random.chance(0.94) ? lastName : null,
    username,
    externalId: random.chance(0.2) ? `customer_${number}` : null,
    locale: random.chance(0.6) ? random.pick(["en-US", "de-DE", "es-ES", "fr-FR", "ja-JP", "pt-BR"]) : null,
    emails: [],
    phones: [],
    wallets: [],
    accounts: [],
    passkeys: [],
    passwordEnabled: provider === null,
    totpEnabled: false,
    backupCodeEnabled: false,
    mfaEnabledAt: null,
    lastSignInAt,
    // The API keeps activity with the precision of a day.
    lastActiveAt: lastSignInAt === null ? null : lastSignInAt - (lastSignInAt % day),
    banned: random.chance(0.05),
    locked: random.chance(0.03),
    publicMetadata: random.chance(0.3) ? { plan: random.pick(["free", "pro", "team"]) } : {},
  };
  addIdentifiers(random, user, { address: `${handle}${number}@example.com`, number, provider });
  return user;
}

interface Identifiers {
  address: string;
  number: number;
  provider: string | null;
}

function addIdentifiers(random: Random, user: UserRecord, { address, number, provider }: Identifiers): void {
  const email: EmailRecord = { id: random.id("idn_"), address, verifiedBy: verification(random, provider) };
  user.emails.push(email);
  if (provider !== null) {
    const identificationId = random.id("idn_");
    email.linkedTo = [{ type: `oauth_${provider}`, id: identificationId }];
    user.accounts.push({
      id: random.id("eac_"),
      identificationId,
      provider,
      providerUserId: String(random.integer(1e8, 2e9)),
      emailAddress: address,
    });
  }
  if (random.chance(0.1)) {
    const second = address.replace("@example.com", "@example.org");
    user.emails.push({ id: random.id("idn_"), address: second, verifiedBy: null });
  }
  if (random.chance(0.3)) {
    const digits = String(number).padStart(4, "0");
    user.phones.push({
      id: random.id("idn_"),
      // 555-01xx is kept free for fiction; more users than numbers continue in the next block.
      number: `+1${200 + (number % 700)}555${digits.slice(-4)}`,
      verified: random.chance(0.9),
      secondFactor: random.chance(0.2),
    });
  }
  if (random.chance(0.05)) user.wallets.push({ id: random.id("idn_"), address: `0x${random.hex(40)}` });
  if (random.chance(0.08)) {
    user.passkeys.push({ id: random.id("idn_"), name: "Laptop", lastUsedAt: user.updatedAt });
  }
  if (user.passwordEnabled && random.chance(0.15)) {
    user.totpEnabled = true;
    user.backupCodeEnabled = true;
    user.mfaEnabledAt = user.createdAt + 60_000;
  }
}

function verification(random: Random, provider: string | null): EmailRecord["verifiedBy"] {
  if (provider !== null) return `from_oauth_${provider}`;
  const draw = random.next();
  return draw < 0.8 ? "email_code" : draw < 0.88 ? "email_link" : draw < 0.94 ? "admin" : null;
}
