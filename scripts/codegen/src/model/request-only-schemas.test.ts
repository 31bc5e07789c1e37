import { expect, it } from "vitest";
import type { OpenAPIDocument } from "../openapi-document.ts";
import { requestOnlySchemas } from "./request-only-schemas.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ content: { "application/json": { schema: ref(name) } } });

it("names the schemas that only request bodies refer to, nested and recursive ones included", () => {
  const document = {
    paths: {
      "/things": {
        post: {
          requestBody: json("ThingRequest"),
          responses: { 200: { $ref: "#/components/responses/Thing" } },
        },
        put: { requestBody: { $ref: "#/components/requestBodies/Put" }, responses: {} },
      },
    },
    components: {
      requestBodies: { Put: json("PutRequest") },
      responses: { Thing: json("Thing") },
      schemas: {
        ThingRequest: { properties: { shared: ref("Shared"), part: { items: ref("Part") } } },
        PutRequest: { type: "object" },
        Part: { properties: { parent: ref("ThingRequest") } },
        Thing: { properties: { shared: ref("Shared") } },
        Shared: { type: "object" },
        Unused: { type: "object" },
      },
    },
  } as unknown as OpenAPIDocument;
  expect([...requestOnlySchemas(document)].sort()).toEqual(["Part", "PutRequest", "ThingRequest"]);
});
