import { listOperations, sensitivePaths } from "@clerk-platform/contract";
import { createEmulator } from "@clerk-platform/emulator";
import { expect, it } from "vitest";
import { createPlatformClient, stripSensitive } from "../index.ts";

const { fetch, baseUrl, token } = createEmulator({ seed: "small" });
const clerk = createPlatformClient({ fetch, baseUrl, token });

it("removes secrets at any depth, and does not modify the response", async () => {
  const response = await clerk.listApplications({ include_secret_keys: true });
  expect(JSON.stringify(response)).toContain("sk_test_");
  const before = structuredClone(response);
  const stripped = stripSensitive("listApplications", response);
  expect(JSON.stringify(stripped)).not.toMatch(/sk_(test|live)_|secret_key/);
  expect(response).toEqual(before);
  expect(stripped[0]?.instances[0]?.publishable_key).toBe(response[0]?.instances[0]?.publishable_key);
});

it("removes a transfer's code", async () => {
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

it("removes secrets of a free-form configuration by name, at any depth", () => {
  const config = { oauth: { google: { client_id: "a", client_secret: "b" } }, list: [{ secret: "c" }] };
  expect(stripSensitive("getConfig", config as never)).toEqual({
    oauth: { google: { client_id: "a" } },
    list: [{}],
  });
});

it("removes every field that the document or the overlay marks", () => {
  for (const { name } of listOperations()) {
    for (const path of sensitivePaths[name]?.response ?? []) {
      // Builds a response that has only this secret.
      const response = path
        .split(/\.|(?=\[\])/)
        .reduceRight<unknown>((inner, step) => (step === "[]" ? [inner] : { [step]: inner }), "hunter2");
      expect(JSON.stringify(stripSensitive(name, response))).not.toContain("hunter2");
    }
  }
});

it.each([undefined, null, 7, "text", []])("copies %s", (response) => {
  expect(stripSensitive("getApplication", response)).toEqual(response);
});

it.each(["misspelt", "", "constructor", undefined])("refuses the operation %j", (operation) => {
  expect(() => stripSensitive(operation as never, { secret_key: "x" })).toThrow(
    `Unknown operation "${operation}"`,
  );
});

it("removes secrets that the document does not mention", () => {
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

it("keeps everything else in the service's responses", async () => {
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
