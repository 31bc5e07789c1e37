import type { KeyOptions } from "../emulator-options.ts";
import { allScopes } from "../http/authorize.ts";
import { planFeatures } from "../plans/plan.ts";
import type { Store } from "../state/store.ts";

/**
 * Adds a token to those that are accepted.
 *
 * @throws TypeError naming the option that cannot be used.
 */
export function addKey(store: Store, options: KeyOptions = {}): string {
  const {
    scopes = allScopes,
    plan = "enterprise",
    workspace = "workspace",
    activeOrganization = true,
  } = options;
  if (options.token !== undefined && !/^[\w.~+/=-]{4,}$/.test(options.token)) {
    throw new TypeError("token: must be at least 4 characters that can stand in a header");
  }
  for (const scope of scopes) {
    if (!allScopes.includes(scope)) {
      throw new TypeError(`scopes: unknown scope ${JSON.stringify(scope)}; known: ${allScopes.join(", ")}`);
    }
  }
  if (
    typeof plan === "string" ? !["free", "pro", "enterprise"].includes(plan) : !Array.isArray(plan?.features)
  ) {
    throw new TypeError(
      `plan: must be "free", "pro", "enterprise" or { features: [${planFeatures.map((name) => JSON.stringify(name)).join(", ")}] }`,
    );
  }
  // Drawn last: a refused key must not change what is drawn next.
  const token = options.token ?? `ak_${store.random.base62(40)}`;
  store.keys.set(token, { token, scopes: [...scopes], plan, workspace, activeOrganization });
  store.changed();
  return token;
}
