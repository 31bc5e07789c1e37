import { type ApiFailure, failure } from "../errors/api-failure.ts";
import type { KeyRecord } from "../state/key-record.ts";
import type { Store } from "../state/store.ts";

/**
 * Finds the key of an `Authorization` header.
 *
 * @throws ApiFailure with the status 401 and a code for the kind of mistake.
 */
export function authenticate(store: Store, header: string | undefined): KeyRecord {
  if (header === undefined || header.trim() === "") {
    throw refuse("authentication_invalid", "Send a platform key: Authorization: Bearer ak_…");
  }
  const token = /^bearer +(\S+)$/i.exec(header.trim())?.[1];
  if (token === undefined) {
    throw refuse("authorization_header_format_invalid", "The header must read: Authorization: Bearer ak_…");
  }
  const key = store.keys.get(token);
  if (key) return key;
  if (/^(sk|pk)_/.test(token)) {
    throw refuse(
      "clerk_key_invalid",
      "This is the key of an instance. The Platform API takes a platform key, which begins with ak_.",
    );
  }
  if (token.startsWith("ak_")) {
    throw refuse("could_not_authenticate_request", "The platform key is not known, or was revoked.");
  }
  if (/^(oat_|eyJ)/.test(token)) {
    throw refuse("platform_oauth_access_token_invalid", "The OAuth access token is not known, or expired.");
  }
  throw refuse("could_not_authenticate_request", "The Platform API does not know this kind of token.");
}

const refuse = (code: string, long: string): ApiFailure => failure(401, code, "Unauthorized", { long });
