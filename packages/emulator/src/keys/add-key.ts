import { refuseUnknownMembers } from "../controls/refuse-unknown-members.ts";
import { allScopes } from "../http/authorize.ts";
import { isPlan, planFeatures } from "../plans/plan.ts";
import type { KeyRecord } from "../state/key-record.ts";
import type { Store } from "../state/store.ts";
import type { KeyOptions } from "./key-options.ts";

/**
 * Adds a token to those that are accepted.
 *
 * @throws TypeError naming the option that cannot be used.
 */
export function addKey(store: Store, options: KeyOptions = {}): string {
  const checked = checkKey(options);
  // Generated last, so that a refused key does not change the ids that follow.
  const token = options.token ?? `ak_${store.random.base62(40)}`;
  store.keys.set(token, { token, ...checked });
  store.changed([{ key: token }]);
  return token;
}

/**
 * Checks a key without adding it.
 *
 * @throws TypeError naming the option that cannot be used.
 */
export function checkKey(options: KeyOptions): Omit<KeyRecord, "token"> {
  if (typeof options !== "object" || options === null) throw new TypeError("key: must be an object");
  refuseUnknownMembers("key", options, ["token", "scopes", "plan", "workspace", "activeOrganization"]);
  const {
    token,
    scopes = allScopes,
    plan = "enterprise",
    workspace = "workspace",
    activeOrganization = true,
  } = options;
  if (token !== undefined && (typeof token !== "string" || !/^[\w.~+/=-]{4,}$/.test(token))) {
    throw new TypeError("token: must be at least 4 characters that are valid in a header");
  }
  if (token !== undefined && /^(sk|pk)_/.test(token)) {
    throw new TypeError("token: the Platform API refuses keys that begin with sk_ or pk_; give ak_…");
  }
  if (!Array.isArray(scopes)) throw new TypeError("scopes: must be a list of scopes");
  if (typeof workspace !== "string") throw new TypeError("workspace: must be a string");
  if (typeof activeOrganization !== "boolean") throw new TypeError("activeOrganization: must be a boolean");
  for (const scope of scopes) {
    if (!allScopes.includes(scope)) {
      throw new TypeError(`scopes: unknown scope ${JSON.stringify(scope)}; known: ${allScopes.join(", ")}`);
    }
  }
  if (!isPlan(plan)) {
    throw new TypeError(
      `plan: must be "free", "pro", "enterprise" or { features: [${planFeatures.map((name) => JSON.stringify(name)).join(", ")}] }`,
    );
  }
  return { scopes: [...new Set(scopes)], plan: structuredClone(plan), workspace, activeOrganization };
}
