/**
 * The host of the Frontend API that a publishable key names, e.g. `clerk.acme.example`.
 *
 * @throws TypeError when the text is not a publishable key. The message does not repeat it.
 */
export function frontendAPI(publishableKey: string): string {
  const [, encoded] = /^pk_(?:test|live)_([A-Za-z0-9+/_-]+)=*$/.exec(publishableKey) ?? [];
  const host = encoded && decode(encoded);
  if (host && /^[a-z0-9.-]+\$$/i.test(host)) return host.slice(0, -1);
  throw new TypeError("frontendAPI: not a publishable key (pk_test_… or pk_live_…)");
}

function decode(encoded: string): string | undefined {
  try {
    return atob(encoded.replaceAll("-", "+").replaceAll("_", "/"));
  } catch {
    return undefined;
  }
}
