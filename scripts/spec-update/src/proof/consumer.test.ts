import { readFileSync } from "node:fs";
import { readApi, renderTypeOutputs } from "codegen/outputs";
import { repositoryRoot } from "repo/lib/paths";
import { expect, it } from "vitest";
import { shop } from "../fixtures/change-case.ts";
import { renderConsumer } from "./consumer.ts";
import { compileConsumers, type Refusal } from "./proof-program.ts";

const outputs = await renderTypeOutputs(readApi(shop()));
const models = "packages/contract/src/generated/models.ts";
const operations = "packages/contract/src/generated/operations.ts";
const paths = "packages/contract/src/generated/paths.ts";
const client = "packages/core/src/generated/platform-operations.ts";

/** The types that are committed, of the real document. */
const real = new Map(
  [models, operations, paths, client].map((path) => [path, readFileSync(repositoryRoot + path, "utf8")]),
);

/** Edits of generated code, each with the places that the compiler must refuse. */
const edits: [name: string, path: string, from: string, to: string, places: RegExp][] = [
  ["a field that is gone", models, "  title: string;\n  subtitle", "  subtitle", /^Book\.title$/],
  [
    "a field that may be missing",
    models,
    "title: string;\n  subtitle",
    "title?: string;\n  subtitle",
    /^Book\.title$/,
  ],
  ["a value more", models, 'status: "in" | "out"', 'status: "in" | "out" | "lost"', /^Book\.status$/],
  ["a value less", models, 'status: "in" | "out"', 'status: "in"', /^Book\.status$/],
  ["null", models, "price: number", "price: number | null", /^Book\.price$/],
  ["no more null", models, "subtitle?: string | null", "subtitle?: string", /^NewBook$/],
  ["a variant more", models, "contents: Text | Audio", "contents: Text | Audio | Genre", /^Book\.contents$/],
  ["a variant less", models, "contents: Text | Audio", "contents: Text", /^Book\.contents$/],
  ["a required field to send", models, "code?: string", "code: string", /^NewBook$/],
  ["a field not to send", models, "  code?: string | undefined;\n", "", /^NewBook$/],
  [
    "a narrower map",
    models,
    "labels?: {\n    [key: string]: string;\n  }",
    "labels?: { red: string }",
    /^(NewBook|Book\.labels)/,
  ],
  ["a parameter less", operations, "  verbose?: boolean | undefined;\n", "", /^getBook input$/],
  ["a required parameter", operations, "verbose?: boolean", "verbose: boolean", /^getBook input$/],
  ["a method less", client, /\n {2}deleteBook\(.*\n/.exec(outputs.get(client)!)![0], "\n", /^deleteBook /],
  ["no list any more", client, "PlatformList<Book, BookList>", "Promise<BookList>", /^listBooks items$/],
  ["another output", client, "Promise<UploadCover>", "Promise<Genre>", /^uploadCover output/],
  ["a status less", paths, "      201: {", "      202: {", /^POST \/platform\/books 201$/],
  ["a path less", paths, '"/platform/genres": {', '"/platform/kinds": {', /^GET \/platform\/genres/],
  ["another id", paths, "PlatformGetBook", "GetBook", /^GET \/platform\/books\/\{book_id\}/],
  ["a type less", models, "export interface Unused", "interface Unused", /^Unused/],
];

const consumer = renderConsumer(outputs);
const refusals = await compileConsumers([
  { name: "same", outputs, consumer },
  { name: "real", outputs: real, consumer: renderConsumer(real) },
  ...edits.map(([name, path, from, to]) => ({
    name: name.replaceAll(" ", "-"),
    outputs: new Map(outputs).set(path, outputs.get(path)!.replaceAll(from, to)),
    consumer,
  })),
]);

it.each(["same", "real"])("the consumer compiles against the types it was derived from: %s", (name) => {
  expect(refusals.get(name)).toEqual([]);
});

it.each(edits)("the consumer no longer compiles after %s", (name, path, from, _, places) => {
  expect(outputs.get(path)).toContain(from);
  const refused = refusals.get(name.replaceAll(" ", "-"))!;
  expect(refused.map(({ place }: Refusal) => place)).toContainEqual(expect.stringMatching(places));
});

it("the consumer reads fields, iterates lists and handles values", () => {
  expect(consumer).toContain("switch (v");
  expect(consumer.match(/handled\(/g)!.length).toBeGreaterThan(3);
  expect(consumer).toContain("for await (const item of clerk.listBooks(");
});
