import { expect, it } from "vitest";
import { findMutationEffects } from "./mutation-effects.ts";
import type { MutationTarget, Operation } from "./operation.ts";

interface Extras {
  changes?: string[];
  target?: MutationTarget;
  aliases?: string[];
}

/** `GET /a/{id} Type`, with `Type[]` for a list. */
function operation(text: string, { changes = [], target, aliases = [] }: Extras = {}): Operation {
  const [method = "", path = "", type = "undefined"] = text.split(" ");
  const names = (path.match(/{\w+}/g) ?? []).map((name) => name.slice(1, -1));
  const item = type.endsWith("[]") ? type.slice(0, -2) : undefined;
  return {
    name: `${method} ${path}`,
    method,
    path,
    output: type,
    resource: item ?? type,
    list: item && { kind: "all", item },
    parameters: names.map((inputName) => ({ inputName, in: "path", alias: aliases.includes(inputName) })),
    effect: { target, changes },
  } as unknown as Operation;
}

const effectOf = (mutation: Operation, reads: readonly string[]) =>
  findMutationEffects([mutation, ...reads.map((read) => operation(`GET ${read}`))]).get(mutation.name)!;

const after = (mutation: string, reads: readonly string[], extras?: Extras): string[] =>
  effectOf(operation(mutation, extras), reads).stale.map(({ read, narrowedBy }) =>
    [read.replace("GET ", ""), ...narrowedBy].join(" "),
  );

const shelf = [
  "/shelves Shelf[]",
  "/shelves/{id} Shelf",
  "/shelves/{id}/usage Usage",
  "/shelves/{id}/books Book[]",
];
const book = [
  "/shelves/{id}/books/{bookID} Book",
  "/shelves/{id}/books/{bookID}/status Status",
  "/books Book[]",
];
const library = [...shelf, ...book];

it("makes the lists of the type stale after a creation, and what the new item belongs to", () => {
  expect(after("POST /shelves/{id}/books", library)).toEqual([
    "/shelves",
    "/shelves/{id} id",
    "/shelves/{id}/books id",
    "/books",
  ]);
});

it("makes other lists stale that a new item may bring entries to", () => {
  expect(after("POST /shelves Shelf", library)).toEqual(["/shelves", "/books"]);
});

it("finds the collection of an unreadable creation by the type of its response", () => {
  expect(after("POST /lost_shelves/claim Shelf", library)).toEqual(["/shelves", "/books"]);
});

it("makes the item, its views and its lists stale after a change, and nothing below it", () => {
  expect(after("PATCH /shelves/{id}", library)).toEqual([
    "/shelves",
    "/shelves/{id} id",
    "/shelves/{id}/usage id",
  ]);
  expect(after("PATCH /shelves/{id}/books/{bookID}", library)).toEqual([
    "/shelves/{id}/books id",
    "/shelves/{id}/books/{bookID} id bookID",
    "/shelves/{id}/books/{bookID}/status id bookID",
    "/books",
  ]);
});

it("takes an action for a change of the item it belongs to", () => {
  expect(after("POST /shelves/{id}/dust", library)).toEqual(after("PATCH /shelves/{id}", library));
});

it("adds the resources that x-sdk-changes names", () => {
  const changes = ["/shelves/{id}/books/{bookID}"];
  expect(after("PATCH /shelves/{id}/book", library)).not.toContain("/books");
  expect(after("PATCH /shelves/{id}/book", library, { changes })).toEqual(
    expect.arrayContaining([
      "/books",
      "/shelves/{id}/books/{bookID} id",
      "/shelves/{id}/books/{bookID}/status id",
    ]),
  );
});

it("makes everything below a deleted item stale, also where it is listed elsewhere", () => {
  expect(after("DELETE /shelves/{id}", library)).toHaveLength(7);
});

it("does not narrow by an alias", () => {
  const reads = [operation("GET /shelves/{shelf}/books/{bookID} Book", { aliases: ["shelf"] })];
  const mutation = operation("PATCH /shelves/{shelf}/books/{bookID}", { aliases: ["shelf"] });
  expect(findMutationEffects([mutation, ...reads]).get(mutation.name)?.stale).toEqual([
    { read: "GET /shelves/{shelf}/books/{bookID}", narrowedBy: ["bookID"] },
  ]);
});

it("makes only the changed resource stale if no other read has its type", () => {
  expect(after("PUT /settings", ["/settings Settings", "/shelves Shelf[]"])).toEqual(["/settings"]);
});

it("makes nothing stale if no read has a related path or type", () => {
  expect(after("POST /pings", library)).toEqual([]);
});

it("takes the mutation target from the overlay, and has none without it", () => {
  const target = { input: "id", fields: ["id"], reads: ["GET /shelves"] };
  expect(effectOf(operation("PATCH /shelves/{id}", { target }), library).target).toEqual(target);
  expect(effectOf(operation("DELETE /shelves/{id}"), library).target).toBeUndefined();
});

it.each<[Extras, string]>([
  [
    { changes: ["/nothing"] },
    "PATCH /shelves/{id}: x-sdk-changes names /nothing, which no GET operation reads.",
  ],
  [
    { target: { input: "shelf", fields: ["id"], reads: ["GET /shelves"] } },
    'PATCH /shelves/{id}: x-sdk-target names the input "shelf", which is not in the path.',
  ],
  [
    { target: { input: "id", fields: ["id"], reads: ["listShelves"] } },
    'PATCH /shelves/{id}: x-sdk-target names "listShelves", which is not a GET operation.',
  ],
])("refuses an annotation that fits nothing: %j", (extras, message) => {
  expect(() => effectOf(operation("PATCH /shelves/{id}", extras), library)).toThrow(message);
});
