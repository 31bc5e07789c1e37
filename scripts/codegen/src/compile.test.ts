import { expect, it } from "vitest";
import { compileContract } from "./fixtures/compile-contract.ts";
import { libraryRepository } from "./fixtures/repository.ts";

it("generates a contract that compiles", async () => {
  const repository = libraryRepository();
  await repository.generate();
  expect(await compileContract(repository)).toEqual([]);
});

it("generates code for the syntax of OpenAPI 3.1", async () => {
  const repository = libraryRepository(`
openapi: 3.1.0
info: { title: Library, version: "2" }
webhooks: {}
paths:
  /platform/books:
    get:
      operationId: PlatformListBooks
      parameters:
        - { name: page, in: query, schema: { type: [integer, "null"], exclusiveMinimum: 0 } }
        - { name: kind, in: query, schema: { const: paper } }
        - { name: sort, in: query, schema: { type: [string, "null"], enum: [title, null] } }
      responses:
        "200":
          description: The books.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Books" }
    post:
      operationId: PlatformCreateBook
      requestBody:
        content:
          application/json:
            schema:
              oneOf: [{ $ref: "#/components/schemas/Book" }, { type: object, additionalProperties: true }]
      responses:
        "201":
          description: The book.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Book" }
components:
  schemas:
    Book:
      type: object
      examples: [{ title: Emma }]
      properties:
        title: { type: [string, "null"], description: Unknown for some. }
        edition: { $ref: "#/components/schemas/Edition", description: Beside a reference. }
    Edition: { const: first }
    Books:
      type: array
      items: { $ref: "#/components/schemas/Book" }
`);
  repository.write("openapi/overlay.yaml", "overlay: 1.0.0\nactions: []\n");
  await repository.generate();
  const operations = repository.read("packages/contract/src/generated/operations.ts");
  expect(operations).toContain("page?: number | null | undefined;");
  expect(operations).toContain('kind?: "paper" | undefined;');
  expect(operations).toContain('sort?: "title" | null | undefined;');
  expect(operations).toContain("body?: CreateBookRequest | undefined;");
  expect(repository.read("packages/contract/src/generated/models.ts")).toContain("title?: string | null;");
  const table = repository.read("packages/contract/src/generated/operation-table.ts");
  expect(table).toContain('page: { in: "query", wireName: "page", kind: "number", required: false }');
  expect(table).toContain('list: { kind: "all" }');
  expect(await compileContract(repository)).toEqual([]);
});
