import { sensitiveFields } from "./generated/sensitive-paths.ts";

/** Field names that always mean a secret, beyond those that the document marks. */
const exactNames = ["authorization", "cookie", "credential", "credentials", "setcookie"];

/** Names that mean a secret even at the end of a longer name: `google_client_secret`, `xApiKey`. */
const endings = [
  "accesstoken",
  "apikey",
  "authtoken",
  "bearertoken",
  "claimtoken",
  "encryptionkey",
  "passphrase",
  "password",
  "passworddigest",
  "privatekey",
  "refreshtoken",
  "secret",
  "secretkey",
  "signingkey",
];

/** Groups of configuration settings that have the name of a secret but hold none. */
const settingGroups = ["authpassword"];

/** Makes `clientSecret`, `client-secret` and `CLIENT_SECRET` the same name. */
const normalise = (name: string): string => name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();

/**
 * Field names whose values are secrets, in any spelling: those that the document marks, and those that always mean a
 * secret.
 */
export const secretNames = {
  has(name: string): boolean {
    const plain = normalise(name);
    if (settingGroups.includes(plain)) return false;
    return (
      sensitiveFields.some((field) => normalise(field) === plain) ||
      exactNames.includes(plain) ||
      endings.some((ending) => plain.endsWith(ending))
    );
  },
};

/** Settings such as `password: true` say whether there is a secret, not what it is. */
const tellsNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || typeof value === "boolean";

/** A transfer's `code` is a secret; the `code` of an error is a word such as `resource_not_found`. */
const isErrorCode = (name: string, value: unknown): boolean =>
  name === "code" &&
  typeof value === "string" &&
  /^[a-z][a-z0-9_]*$/.test(value) &&
  !/^[0-9a-f]{32}$/.test(value);

/** Whether a field holds a secret, judged by its name and value. */
export const isSecretField = (name: string, value: unknown): boolean =>
  !tellsNothing(value) && secretNames.has(name) && !isErrorCode(name, value);
