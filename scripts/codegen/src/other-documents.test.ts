import { expect, it } from "vitest";
import { compileContract } from "./fixtures/compile-contract.ts";
import { libraryRepository } from "./fixtures/repository.ts";

// Features that documents of other services use and Clerk's does not use yet.
const document = `
openapi: 3.0.3
info: { title: Other, version: "1" }
paths:
  /files/{file_id}:
    parameters: [{ name: file_id, in: path, required: true, schema: { type: string } }]
    get:
      operationId: downloadFile
      responses: { "302": { description: Elsewhere. } }
  /files/{name}:
    parameters: [{ name: name, in: path, required: true, schema: { type: string } }]
    delete:
      operationId: deleteFile
      responses: { "204": { description: Gone. } }
  /text:
    post:
      operationId: renderText
      requestBody: { required: true, content: { text/plain: { schema: { type: string } } } }
      responses: { "200": { description: Rendered., content: { text/html: { schema: { type: string } } } } }
  /shelves/{number}/things:
    get:
      operationId: listThings
      parameters:
        - { name: number, in: path, required: true, schema: { type: integer } }
        - { name: since, in: query, schema: { oneOf: [{ type: string }, { type: integer }] } }
        - { name: anything, in: query, schema: {} }
      responses:
        "200":
          description: Things.
          content: { application/json: { schema: { $ref: "#/components/schemas/things" } } }
components:
  schemas:
    things:
      type: array
      items: { type: object, required: [id], properties: { id: { type: string } } }
`;

it("generates code for redirects, text bodies, equivalent paths, unions in a query, numbers in a path, and shared lists", async () => {
  const repository = libraryRepository(document);
  repository.write("openapi/overlay.yaml", "overlay: 1.0.0\nactions: []\n");
  const { code, output } = await repository.generate();
  expect(code).toBe(0);
  expect(output).toContain(
    "warning: POST /text: the method takes no body, because it cannot send text/plain; raw calls can.",
  );
  const client = repository.read("packages/core/src/generated/platform-operations.ts");
  expect(client).toContain(
    "downloadFile(input: DownloadFileInput, options?: CallOptions): Promise<undefined>;",
  );
  expect(client).toContain(
    "listThings(input: ListThingsInput, options?: ListOptions): PlatformList<ThingsItem, Things>;",
  );
  const operations = repository.read("packages/contract/src/generated/operations.ts");
  expect(operations).toContain("since?: ListThingsSince | undefined;");
  // Paths take text.
  expect(operations).toContain("number: string;");
  expect(operations).toContain("anything?: unknown;");
  expect(await compileContract(repository)).toEqual([]);
});

it("refuses two operations with the same method and path", async () => {
  const repository = libraryRepository(document.replace("    delete:\n", "    get:\n"));
  await expect(repository.generate()).rejects.toThrow(
    /path already exists which differs only by path parameter/,
  );
});
