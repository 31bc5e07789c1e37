import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { UserError } from "repo/lib/user-error";
import { describe, expect, it, onTestFinished } from "vitest";
import { libraryRepository, type TestRepository } from "./fixtures/repository.ts";

/** Expects generation to fail with a readable message and without a change. */
async function refusal(repository: TestRepository): Promise<string> {
  const before = repository.files();
  const error = await repository.generate().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  expect(repository.files()).toEqual(before);
  return (error as Error).message;
}

/** The small document with something more among its schemas. */
function withSchemas(schemas: string): TestRepository {
  const repository = libraryRepository();
  const path = "openapi/clerk-platform.yaml";
  const text = repository.read(path);
  const lines = schemas.trim().split("\n");
  repository.write(
    path,
    text.replace("  schemas:\n", `  schemas:\n${lines.map((line) => `    ${line}\n`).join("")}`),
  );
  return repository;
}

describe("a reference to something outside of the document", () => {
  it.each([
    [
      "a file on this machine",
      "Leak: { type: object, description: { $ref: /proc/self/environ } }",
      "/proc/self/environ",
    ],
    [
      "a value in a file",
      'Leak: { type: string, description: { $ref: "hosts.yml#/github.com/oauth_token" } }',
      "hosts.yml#/github.com/oauth_token",
    ],
    ["a file above", 'Leak: { $ref: "../../../etc/passwd" }', "../../../etc/passwd"],
    ["an example", "Leak: { type: object, example: { $ref: hosts.yml } }", "hosts.yml"],
    ["nothing at all", 'Leak: { $ref: "" }', ""],
  ])("is refused with its place: %s", async (_, schema, target) => {
    const message = await refusal(withSchemas(schema));
    expect(message).toMatch(
      /^openapi\/clerk-platform\.yaml refers to other documents, which are never read; nothing was written/,
    );
    expect(message).toMatch(/clerk-platform\.yaml:\d+:\d+ at #\/components\/schemas\/Leak/);
    expect(message).toContain(`Refers to ${JSON.stringify(target)}, which is outside of this document.`);
  });

  it("is never requested from a server", async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.end("type: string");
    }).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await once(server, "listening");
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/schema.yaml`;
    expect(await refusal(withSchemas(`Leak: { $ref: "${url}" }`))).toContain(JSON.stringify(url));
    expect(requests).toBe(0);
  });
});

describe("a document that expands infinitely is refused with the place", () => {
  it("by aliases", async () => {
    const levels = Array.from({ length: 10 }, (_, level) => {
      const inner = level === 0 ? "lol" : `*level${level - 1}`;
      return `  x-level${level}: &level${level} [${Array(10).fill(inner).join(", ")}]`;
    });
    const message = await refusal(withSchemas(`Bomb:\n${levels.join("\n")}\n  type: object`));
    expect(message).toMatch(/clerk-platform\.yaml:\d+:\d+ at #\/components\/schemas\/Bomb\/x-level\d/);
    expect(message).toContain("Aliases multiply this document");
  });

  it("by an alias of itself", async () => {
    expect(await refusal(withSchemas("Bomb: &bomb\n  type: object\n  x-self: *bomb"))).toContain(
      "Values are nested more than 200 levels deep here.",
    );
  });

  it("by nesting", async () => {
    const deep = `{ items: `.repeat(300);
    expect(await refusal(withSchemas(`Bomb: ${deep}{}${" }".repeat(300)}`))).toContain(
      "Values are nested more than 200 levels deep here.",
    );
  });

  /** Each schema refers to the next nine times: the ways to the last are 9 to the 14th. */
  const fan = (last: string, keyword: "properties" | "allOf" | "oneOf"): string => {
    const schemas = Array.from({ length: 14 }, (_, level) => {
      const next = `{ $ref: "#/components/schemas/Fan${level + 1}" }`;
      const nine = Array.from({ length: 9 }, (_, index) =>
        keyword === "properties" ? `p${index}: ${next}` : next,
      );
      const inner = keyword === "properties" ? `{ ${nine.join(", ")} }` : `[${nine.join(", ")}]`;
      return `Fan${level}: { type: object, ${keyword}: ${inner} }`;
    });
    return `${schemas.join("\n")}\nFan14: ${last}`;
  };
  const used = (repository: TestRepository): TestRepository => {
    const path = "openapi/clerk-platform.yaml";
    const text = repository.read(path);
    repository.write(
      path,
      text.replace(
        "paths:\n",
        `paths:\n  /platform/fan:\n    get:\n      operationId: PlatformGetFan\n      responses:\n        "200": { description: Fan., content: { application/json: { schema: { $ref: "#/components/schemas/Fan0" } } } }\n`,
      ),
    );
    return repository;
  };

  it("by references that lead to a secret", async () => {
    const message = await refusal(
      used(withSchemas(fan("{ type: string, x-sensitive: true }", "properties"))),
    );
    expect(message).toContain("More than 1000 paths lead to secrets");
  });

  it.each(["allOf", "oneOf"] as const)("by references in %s", async (keyword) => {
    expect(await refusal(used(withSchemas(fan("{ type: string }", keyword))))).toContain(
      "is composed of more than 10000 schemas: its references multiply.",
    );
  });

  it("by a list of a hundred thousand values", async () => {
    const values = Array.from({ length: 100_000 }, (_, index) => `v${index}`);
    const message = await refusal(withSchemas(`Many: { type: string, enum: [${values.join(", ")}] }`));
    expect(message).toMatch(
      /^openapi\/clerk-platform\.yaml:\d+:\d+ at #\/components\/schemas\/Many\/enum\n {4}This list has more than 2000 values\.\nNothing was written\.$/,
    );
  });

  it("is accepted when references lead to fields, which are separate types", async () => {
    const repository = used(withSchemas(fan("{ type: string }", "properties")));
    expect((await repository.generate()).code).toBe(0);
  });
});

it("refuses a pattern that is not a regular expression", async () => {
  expect(await refusal(withUsedPattern())).toContain(
    "A schema of the document cannot be checked: Invalid regular expression",
  );
});

function withUsedPattern(): TestRepository {
  const repository = libraryRepository();
  const path = "openapi/clerk-platform.yaml";
  repository.write(
    path,
    repository
      .read(path)
      .replace(
        "        status: { type: string,",
        '        odd: { type: string, pattern: "(" }\n        status: { type: string,',
      ),
  );
  return repository;
}

describe("a path", () => {
  it.each([
    ["leads out of the base URL", "/books/../../admin"],
    ["leads out of the base URL, encoded", "/books/%2e%2e/admin"],
    ["has an empty segment, like the address of a host", "//evil.example/books"],
    ["has a line break", "/books\n# Closes 1"],
    ["has a query", "/books?admin=true"],
    ["has a backslash", "/books\\..\\admin"],
  ])("that %s is refused with its place", async (_, path) => {
    const repository = libraryRepository();
    const document = "openapi/clerk-platform.yaml";
    const operation = `get: { operationId: evil, summary: Evil., responses: { "204": { description: None. } } }`;
    repository.write(
      document,
      repository
        .read(document)
        .replace("\npaths:\n", `\npaths:\n  ${JSON.stringify(path)}:\n    ${operation}\n`),
    );
    const message = await refusal(repository);
    expect(message).toMatch(/^openapi\/clerk-platform\.yaml:\d+:\d+ at #\/paths\/.+\n {4}The segments/);
    expect(message).toContain(
      'The segments of a path consist of parameters and the characters that URLs allow, without percent encoding; none is empty, "." or "..".\nNothing was written.',
    );
  });
});
