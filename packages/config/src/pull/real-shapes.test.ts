import type { ConfigSchema, PlatformClient } from "@clerk-platform/core";
import { expect, it } from "vitest";
import { createWorld } from "../../test/world.ts";
import { countChanges, drift, promote, pull, renderDefinition } from "../index.ts";

type Values = Record<string, unknown>;

const text = { type: "string" };
const flag = { type: "boolean" };
const secretText = { type: ["string", "null"], "x-clerk-sensitive": true };
const object = (properties: Values) => ({
  type: ["object", "null"],
  properties,
  additionalProperties: false,
});

/** Shapes that programs in public repositories send to the service or expect from it, and the emulator does not have. */
const shapes: { kind: string; properties: Values; config: Values }[] = [
  {
    kind: "custom connections by their key",
    properties: {
      connections_oauth_custom: {
        type: "object",
        additionalProperties: object({
          name: text,
          enabled: flag,
          client_id: text,
          client_secret: secretText,
          base_scopes: { type: "array", items: text },
        }),
      },
    },
    config: {
      connections_oauth_custom: {
        "test-idp": {
          name: "Test",
          enabled: true,
          client_id: "id",
          client_secret: "custom-verysecret",
          base_scopes: [],
        },
        constructor: {
          name: "Odd",
          enabled: false,
          client_id: "id",
          client_secret: null,
          base_scopes: ["b", "a"],
        },
      },
    },
  },
  {
    kind: "claims of the session with references to users, some of them named like secrets",
    properties: {
      session: object({
        lifetime: { type: "integer", default: 60 },
        claims: { type: ["object", "null"], additionalProperties: true },
      }),
    },
    config: {
      session: {
        lifetime: 60,
        claims: {
          metadata: "{{user.public_metadata}}",
          access_token: "{{ user.public_metadata.token }}",
          n: 1,
        },
      },
    },
  },
  {
    kind: "nested settings that are null",
    properties: {
      compliance: object({
        legal_consent: object({
          enabled: flag,
          privacy_policy_url: { type: ["string", "null"] },
          terms_of_service_url: { type: ["string", "null"] },
        }),
      }),
      session: object({}),
    },
    config: {
      compliance: { legal_consent: { enabled: false, privacy_policy_url: null, terms_of_service_url: null } },
      session: null,
    },
  },
  {
    kind: "plans of billing as a list of objects",
    properties: {
      billing: object({
        organization_enabled: flag,
        plans: {
          type: "array",
          items: {
            ...object({ slug: text, amount: { type: "integer" }, features: { type: "array", items: text } }),
            required: ["slug"],
          },
        },
      }),
    },
    config: {
      billing: {
        organization_enabled: true,
        plans: [
          { slug: "team", amount: 4000, features: ["review", "seats"] },
          { slug: "free", amount: 0, features: [] },
        ],
      },
    },
  },
  {
    kind: "a key that the schema does not list",
    properties: {
      connection_oauth_google: object({ enabled: flag, client_id: text, client_secret: secretText }),
    },
    config: {
      connection_oauth_google: {
        enabled: true,
        client_id: "id",
        client_secret: "google-verysecret",
        show_account_selector_prompt: true,
      },
      paths: { sign_in: "/login" },
    },
  },
];

/** A service with a schema and a configuration of its own, which are only read. */
const shaped = (clerk: PlatformClient, properties: Values, config: Values): PlatformClient => ({
  ...clerk,
  getConfigSchema: (async () => ({ type: "object", properties }) as ConfigSchema) as never,
  getConfig: (async ({ keys = [] }: { keys?: string[] }) => ({
    config_version: "v1",
    ...Object.fromEntries(Object.entries(config).filter(([key]) => keys.length === 0 || keys.includes(key))),
  })) as never,
});

it.each(shapes)(
  "finds no drift right after pulling $kind, and copies no secret",
  async ({ properties, config }) => {
    const { clerk, applicationID } = await createWorld();
    const service = shaped(clerk, properties, config);
    for (const defaults of [false, true]) {
      const definition = await pull(service, applicationID, { defaults });
      expect(renderDefinition(definition)).not.toContain("verysecret");
      const found = await drift(service, definition);
      expect(countChanges(found)).toBe(0);
      expect(JSON.stringify(found)).not.toContain("verysecret");
    }
    expect(JSON.stringify(await promote(service, applicationID))).not.toContain("verysecret");
  },
);
