import { expect, it } from "vitest";
import { diffConfig } from "./config-diff.ts";

it.each([
  [{ a: 1 }, { a: 1 }, []],
  [{ a: 1 }, { a: 2 }, [{ path: ["a"], before: 1, after: 2 }]],
  [{}, { a: 1 }, [{ path: ["a"], before: undefined, after: 1 }]],
  [{ a: 1 }, {}, [{ path: ["a"], before: 1, after: undefined }]],
  [
    { a: { b: { c: 1, d: 2 } } },
    { a: { b: { c: 3, d: 2 } } },
    [{ path: ["a", "b", "c"], before: 1, after: 3 }],
  ],
  [{ a: [1, 2] }, { a: [1, 2] }, []],
  [{ a: [1, 2] }, { a: [2, 1] }, [{ path: ["a"], before: [1, 2], after: [2, 1] }]],
  [{ a: { b: 1 } }, { a: null }, [{ path: ["a"], before: { b: 1 }, after: null }]],
  [{ a: null }, { a: {} }, [{ path: ["a"], before: null, after: {} }]],
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, []],
  [{ plans: [{ slug: "pro", amount: 1 }] }, { plans: [{ amount: 1, slug: "pro" }] }, []],
])("compares %j with %j", (before, after, changes) => {
  expect(diffConfig(before, after)).toEqual(changes);
});

it("reports that a secret changed, without either value", () => {
  const google = (secret: string | null) => ({ connection_oauth_google: { client_secret: secret } });
  const path = ["connection_oauth_google", "client_secret"];
  expect(diffConfig(google("GOCSPX-one"), google("GOCSPX-two"))).toEqual([
    { path, before: "[redacted]", after: "[redacted]" },
  ]);
  expect(diffConfig(google(null), google("GOCSPX-two"))).toEqual([
    { path, before: null, after: "[redacted]" },
  ]);
  expect(diffConfig(google("GOCSPX-one"), google("GOCSPX-one"))).toEqual([]);
  const custom = (secret: string) => ({ connections_oauth_custom: [{ key: "okta", client_secret: secret }] });
  const changes = diffConfig(custom("one-secret"), custom("two-secret"));
  expect(changes).toHaveLength(1);
  expect(JSON.stringify(changes)).not.toMatch(/one-secret|two-secret/);
});
