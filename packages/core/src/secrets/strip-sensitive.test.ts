import { listOperations, sensitivePaths } from "@clerk-platform/contract";
import { createEmulator } from "@clerk-platform/emulator";
import { expect, it } from "vitest";
import { createPlatformClient, stripSensitive } from "../index.ts";

const { fetch, baseUrl, token } = createEmulator({ seed: "small" });
const clerk = createPlatformClient({ fetch, baseUrl, token });

it("takes the secrets out of answers, wherever they stand, and leaves the answer itself alone", async () => {
  const answer = await clerk.listApplications({ include_secret_keys: true });
  expect(JSON.stringify(answer)).toContain("sk_test_");
  const before = structuredClone(answer);
  const stripped = stripSensitive("listApplications", answer);
  expect(JSON.stringify(stripped)).not.toMatch(/sk_(test|live)_|secret_key/);
  expect(answer).toEqual(before);
  expect(stripped[0]?.instances[0]?.publishable_key).toBe(answer[0]?.instances[0]?.publishable_key);
});

it("takes a transfer's code", async () => {
  const [application] = await clerk.listApplications();
  const { application_id: applicationID } = application!;
  const transfer = await clerk.createApplicationTransfer({ applicationID });
  expect(transfer).toHaveProperty("code");
  expect(stripSensitive("createApplicationTransfer", transfer)).not.toHaveProperty("code");
  const page = await clerk.listApplicationTransfers();
  for (const item of stripSensitive("listApplicationTransfers", page).data) {
    expect(item).not.toHaveProperty("code");
  }
});

it("takes what a free-form configuration calls a secret, at any depth", () => {
  const config = { oauth: { google: { client_id: "a", client_secret: "b" } }, list: [{ secret: "c" }] };
  expect(stripSensitive("getConfig", config as never)).toEqual({
    oauth: { google: { client_id: "a" } },
    list: [{}],
  });
});

it("knows every place that the document or the overlay marks", () => {
  for (const { name } of listOperations()) {
    for (const path of sensitivePaths[name]?.response ?? []) {
      // Builds an answer that has just this secret.
      const answer = path
        .split(/\.|(?=\[\])/)
        .reduceRight<unknown>((inner, step) => (step === "[]" ? [inner] : { [step]: inner }), "hunter2");
      expect(JSON.stringify(stripSensitive(name, answer))).not.toContain("hunter2");
    }
  }
});

it.each([undefined, null, 7, "text", []])("copies %s", (answer) => {
  expect(stripSensitive("getApplication", answer)).toEqual(answer);
});

it.each(["misspelt", "", "constructor", undefined])("refuses the operation %j", (operation) => {
  expect(() => stripSensitive(operation as never, { secret_key: "x" })).toThrow(
    `Unknown operation "${operation}"`,
  );
});

it("takes secrets where the document has none", () => {
  const drifted = {
    secret_key: "topsecret",
    other_instances: [
      { private_key: "topsecret", clientSecret: ["topsecret"], api_key: { id: "topsecret" } },
    ],
    note: "\nsk_live_topsecret, Bearer ak_topsecret0000000",
    known: "in use: topsecret-token",
  };
  for (const operation of ["getApplication", "getConfig", "listInstanceUsers"] as const) {
    expect(JSON.stringify(stripSensitive(operation, drifted as never, ["topsecret-token"]))).toBe(
      '{"other_instances":[{"api_key":{}}],"note":"\\n[redacted], Bearer [redacted]","known":"in use: [redacted]"}',
    );
  }
});

it("leaves what the service's own responses have besides secrets", async () => {
  const users = {
    data: [
      {
        image_url: "https://img.clerk.com/eyJ0eXBlIjoiZGVmYXVsdCIsImlpZCI6Imluc18xIn0",
        username: "sk_smith",
        password_enabled: true,
        backup_code_enabled: false,
        private_metadata: { plan: "gold" },
      },
    ],
  };
  expect(stripSensitive("listInstanceUsers", users as never)).toEqual(users);
  const [application] = await clerk.listApplications();
  const { application_id: applicationID } = application!;
  const config = await clerk.getConfig({ applicationID, envOrInsID: "development" });
  const stripped = stripSensitive("getConfig", config);
  const lost = (before: object, after: object): string[] =>
    Object.entries(before).flatMap(([name, value]) =>
      !(name in after)
        ? [name]
        : typeof value === "object" && value !== null
          ? lost(value, (after as Record<string, object>)[name] ?? {})
          : [],
    );
  expect(new Set(lost(config, stripped))).toEqual(new Set(["client_secret"]));
  expect(stripped.auth_password).toEqual(config.auth_password);
});
