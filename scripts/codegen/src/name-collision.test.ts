import { UserError } from "repo/lib/user-error";
import { expect, it } from "vitest";
import { libraryRepository } from "./fixtures/repository.ts";

const withOperations = (operations: string): string => `
openapi: 3.0.3
info: { title: T, version: "1" }
paths:
  /a/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
${operations.replaceAll(/^/gm, "    ")}`;
const get = (rest: string): string =>
  `get:\n  operationId: PlatformGetThing\n  responses: { "200": { description: Fine. } }\n  ${rest}`;

it.each([
  [
    "two operations",
    `${get("")}\ndelete: { operationId: getThing, responses: { "200": { description: Fine. } } }`,
    ["`getThing`", "GET /a/{id}", "DELETE /a/{id}", "x-speakeasy-name-override"],
  ],
  [
    "an operation and a member of every client",
    get("x-speakeasy-name-override: then"),
    ["`then`", "GET /a/{id}", "every client"],
  ],
  [
    "a header and a query parameter",
    get(
      "parameters: [{ name: if-match, in: header, schema: { type: string } }, { name: ifMatch, in: query, schema: { type: string } }]",
    ),
    ["GET /a/{id}", "`ifMatch`", "header parameter if-match", "query parameter ifMatch"],
  ],
  [
    "a path and a query parameter",
    get("parameters: [{ name: id, in: query, schema: { type: string } }]"),
    ["GET /a/{id}", "`id`", "path parameter id", "query parameter id"],
  ],
  [
    "a parameter called body and the body",
    get("parameters: [{ name: body, in: query, schema: { type: string } }]"),
    ["GET /a/{id}", "`body`", "the request body", "query parameter body"],
  ],
  [
    "a parameter that cannot be the name of an input",
    get('parameters: [{ name: "filter[]", in: query, schema: { type: string } }]'),
    ["GET /a/{id}: the input name `filter[]` of query parameter filter[]"],
  ],
])("%s: the error names both", async (_, operations, mentions, components = "") => {
  const repository = libraryRepository(`${withOperations(operations)}\n${components}`);
  repository.write("openapi/overlay.yaml", "overlay: 1.0.0\nactions: []\n");
  const before = repository.files();
  const error = await repository.generate().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  for (const mention of mentions) expect((error as Error).message).toContain(mention);
  expect(repository.files()).toEqual(before);
});

it("gives the later of two schemas with the same name a longer one, and warns", async () => {
  const schemas = ["PlatformThing", "ThingResponse", "thing", "GetThingInput"]
    .map((name) => `${name}: { type: object, properties: { id: { type: string } } }`)
    .join(", ");
  const repository = libraryRepository(`${withOperations(get(""))}\ncomponents: { schemas: { ${schemas} } }`);
  repository.write("openapi/overlay.yaml", "overlay: 1.0.0\nactions: []\n");
  const { output } = await repository.generate();
  expect(output).toContain(
    "warning: components.schemas.PlatformThing is exported as PlatformThing: Thing belongs to components.schemas.thing. An overlay action that sets x-sdk-name decides it.",
  );
  expect(output).toContain("components.schemas.GetThingInput is exported as GetThingInput2");
  const models = repository.read("packages/contract/src/generated/models.ts");
  expect(models.match(/(?<=interface )\w+/g)).toEqual([
    "PlatformThing",
    "ThingResponse",
    "Thing",
    "GetThingInput2",
  ]);
});

const namedInGroup = (id: string, name: string, group: string): string =>
  `{ operationId: ${id}, x-speakeasy-name-override: ${name}, x-speakeasy-group: ${group}, responses: { "200": { description: Fine. } } }`;

it("a name that operations of several groups share gives way to their operation ids, with a warning", async () => {
  const operations = [
    `get: ${namedInGroup("GetThing", "get", "Things")}`,
    `put: ${namedInGroup("GetOtherThing", "get", "OtherThings")}`,
    `post: ${namedInGroup("RenameThing", "rename", "Things")}`,
  ];
  const repository = libraryRepository(withOperations(operations.join("\n")));
  repository.write("openapi/overlay.yaml", "overlay: 1.0.0\nactions: []\n");
  const { output } = await repository.generate();
  expect(output).toContain(
    "warning: 2 groups have an operation `get`: their operation ids name them instead (getThing, getOtherThing).",
  );
  const client = repository.read("packages/core/src/generated/platform-operations.ts");
  expect(client.match(/(?<=^ {2})\w+(?=\()/gm)).toEqual(["getThing", "getOtherThing", "rename"]);
});

it("a name that is there twice in one group is refused", async () => {
  const operations = [
    `get: ${namedInGroup("GetThing", "get", "Things")}`,
    `put: ${namedInGroup("GetOtherThing", "get", "Things")}`,
  ];
  const repository = libraryRepository(withOperations(operations.join("\n")));
  repository.write("openapi/overlay.yaml", "overlay: 1.0.0\nactions: []\n");
  await expect(repository.generate()).rejects.toThrow(
    "The operation name `get` is claimed by both GET /a/{id} and PUT /a/{id}.",
  );
});
