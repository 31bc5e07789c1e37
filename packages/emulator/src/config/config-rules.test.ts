import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "./config-document.ts";
import { configKeys, defaultConfig } from "./config-keys.ts";
import { canonical, configVersion } from "./config-version.ts";
import { mergeConfig } from "./merge-config.ts";
import { suggestKeys } from "./suggest-keys.ts";
import { validateConfigValue } from "./validate-config-value.ts";

const json = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;

describe("merging", () => {
  it("changes neither value, and is idempotent", () => {
    fc.assert(
      fc.property(json, json, (current, patch) => {
        const [before, wanted] = [canonical(current), canonical(patch)];
        const once = mergeConfig(current, patch);
        expect(canonical(mergeConfig(once, patch))).toBe(canonical(once));
        expect([canonical(current), canonical(patch)]).toEqual([before, wanted]);
      }),
    );
  });

  it("keeps a key named __proto__ a key", () => {
    const patch = JSON.parse('{"__proto__":{"polluted":true},"a":1}');
    const merged = mergeConfig({ b: 2 }, patch);
    expect(JSON.stringify(merged)).toBe('{"b":2,"__proto__":{"polluted":true},"a":1}');
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

it("versions depend on values and keys, not on order", () => {
  const config = defaultConfig("development");
  const shuffled = Object.fromEntries(Object.entries(config).reverse());
  expect(configVersion(shuffled, [...configKeys.keys()].reverse())).toBe(
    configVersion(config, configKeys.keys()),
  );
  const versions = [...configKeys.keys()].map((key) => configVersion(config, [key]));
  expect(new Set(versions).size).toBe(configKeys.size);
});

it("defaults are valid, and no value makes validation throw", () => {
  for (const environment of ["development", "production"] as const) {
    for (const [key, value] of Object.entries(defaultConfig(environment))) {
      expect(validateConfigValue(value, configKeys.get(key)!), key).toEqual([]);
    }
  }
  const schemas = [...configKeys.values()];
  fc.assert(
    fc.property(json, fc.constantFrom(...schemas), (value, schema) => {
      expect(validateConfigValue(value, schema).length).toBeLessThanOrEqual(20);
    }),
  );
});

it("suggests similar keys", () => {
  expect(suggestKeys("auth_pasword")[0]).toBe("auth_password");
  expect(suggestKeys("google")).toContain("connection_oauth_google");
  expect(suggestKeys("x".repeat(10_000))).toEqual([]);
  expect(suggestKeys("zzzzzzzz")).toEqual([]);
});
