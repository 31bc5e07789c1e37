import { rmSync } from "node:fs";
import { UserError } from "repo/lib/user-error";
import { describe, expect, it } from "vitest";
import { documentPath } from "./document-paths.ts";
import { libraryRepository, type TestRepository } from "./fixtures/repository.ts";

async function refusal(repository: TestRepository): Promise<string> {
  const before = repository.files();
  const error = await repository.generate().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(repository.files()).toEqual(before);
  return (error as Error).message;
}

/** A document whose only path is given, indented by two. */
const withPath = (path: string): string =>
  `openapi: 3.0.3\ninfo: { title: T, version: "1" }\npaths:\n  ${path.trim().replaceAll("\n", "\n  ")}\n`;
const responses = 'responses: { "200": { description: Fine. } }';

describe("a document that cannot be used names the place, and nothing is written", () => {
  it.each([
    [
      "not YAML",
      "openapi: 3.0.3\npaths: {a: [\n",
      /^openapi\/clerk-platform\.yaml:3:1 at #\/\n.*Not YAML or JSON/,
    ],
    ["an HTML page", "<!DOCTYPE html>\n<html></html>", /clerk-platform\.yaml:1:1 at #\/\n.*HTML page/],
    ["a bare string", "hello", /clerk-platform\.yaml:1:1 at #\/\n.*found no `openapi` field/],
    ["an empty file", "", /clerk-platform\.yaml:1:1 at #\/\n.*found no `openapi` field/],
    [
      "Swagger 2",
      '# old\nswagger: "2.0"\npaths: {}\n',
      /clerk-platform\.yaml:2:1 at #\/swagger\n.*found swagger 2\.0/,
    ],
    [
      "OpenAPI 4",
      "info: {}\nopenapi: 4.0.0\n",
      /clerk-platform\.yaml:2:1 at #\/openapi\n.*found openapi 4\.0\.0/,
    ],
    [
      "duplicate operationIds",
      withPath(
        `/a:\n  get: { operationId: same, ${responses} }\n/b:\n  get: { operationId: same, ${responses} }`,
      ),
      /clerk-platform\.yaml:7:\d+ at #\/paths\/~1b\/get\/operationId\n.*unique/,
    ],
    [
      "a dangling $ref",
      withPath(`/a:
  get:
    operationId: a
    responses:
      "200":
        description: Fine.
        content: { application/json: { schema: { $ref: "#/components/schemas/Missing" } } }`),
      /clerk-platform\.yaml:10:\d+ at #\/paths\/~1a\/get\/responses\/200\/content\/application~1json\/schema\n.*resolve/,
    ],
    [
      "an undeclared path parameter",
      withPath(`/a/{id}:\n  get:\n    operationId: a\n    ${responses}`),
      /clerk-platform\.yaml:5:5 at #\/paths\/~1a~1\{id\}\/get\/parameters\n.*`\{id\}`/,
    ],
    [
      "an operation without a 2xx response",
      withPath('/a:\n  get:\n    operationId: a\n    responses:\n      "404": { description: No. }'),
      /clerk-platform\.yaml:7:\d+ at #\/paths\/~1a\/get\/responses\n.*2XX/,
    ],
    [
      "an operation without an operationId",
      withPath(`/a:\n  get:\n    ${responses}`),
      /clerk-platform\.yaml:5:\d+ at #\/paths\/~1a\/get\/operationId\n/,
    ],
  ])("%s", async (_, document, message) => {
    expect(await refusal(libraryRepository(document))).toMatch(message);
  });

  it("a missing file", async () => {
    const repository = libraryRepository();
    rmSync(repository.root + documentPath);
    expect(await refusal(repository)).toBe(
      "Cannot read openapi/clerk-platform.yaml: ENOENT.\nNothing was written.",
    );
  });
});
