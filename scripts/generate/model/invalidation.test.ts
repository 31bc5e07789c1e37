import { expect, it } from "vitest";
import { findInvalidations } from "./invalidation.ts";
import type { Operation } from "./operation.ts";

/** `GET /a/{id}`, with `[]` behind it for a list. */
function operation(text: string): Operation {
  const [method = "", path = "", list] = text.split(" ");
  const names = (path.match(/{\w+}/g) ?? []).map((name) => name.slice(1, -1));
  return {
    name: `${method} ${path}`,
    method,
    path,
    list: list && { kind: "all" },
    parameters: names.map((inputName) => ({ inputName, in: "path" })),
  } as unknown as Operation;
}

const after = (mutation: string, ...reads: string[]): string[] =>
  findInvalidations([operation(mutation), ...reads.map((read) => operation(`GET ${read}`))])
    .get(mutation)!
    .map((stale) => stale.join(" ").replace("GET ", ""));

const shelf = ["/shelves []", "/shelves/{id}", "/shelves/{id}/usage", "/shelves/{id}/books []"];
const book = ["/shelves/{id}/books/{bookID}", "/shelves/{id}/books/{bookID}/status", "/books []"];

it("a new member makes lists stale, and what it belongs to", () => {
  expect(after("POST /shelves/{id}/books", ...shelf, ...book)).toEqual([
    "/shelves",
    "/shelves/{id} id",
    "/shelves/{id}/books id",
    "/books",
  ]);
});

it("a new member may bring along what is listed elsewhere", () => {
  expect(after("POST /shelves", ...shelf, ...book)).toEqual(["/shelves", "/books"]);
  expect(after("POST /lost_shelves/claim", ...shelf, ...book)).toEqual(["/shelves", "/books"]);
});

it("a change makes the item, its views and its lists stale, nothing beneath it", () => {
  expect(after("PATCH /shelves/{id}", ...shelf, ...book)).toEqual([
    "/shelves",
    "/shelves/{id} id",
    "/shelves/{id}/usage id",
  ]);
  expect(after("PATCH /shelves/{id}/books/{bookID}", ...shelf, ...book)).toEqual([
    "/shelves/{id}/books id",
    "/shelves/{id}/books/{bookID} id bookID",
    "/shelves/{id}/books/{bookID}/status id bookID",
    "/books",
  ]);
});

it("an action changes what it belongs to", () => {
  expect(after("POST /shelves/{id}/dust", ...shelf, ...book)).toEqual(
    after("PATCH /shelves/{id}", ...shelf, ...book),
  );
});

it("a singular names a resource of its owner", () => {
  expect(after("PATCH /shelves/{id}/book", ...shelf, ...book)).toContain("/shelves/{id}/books/{bookID} id");
});

it("a deletion takes everything along, also where it is listed elsewhere", () => {
  expect(after("DELETE /shelves/{id}", ...shelf, ...book)).toHaveLength(7);
});

it("an alias narrows nothing", () => {
  expect(after("PATCH /shelves/{idOrName}/books/{bookID}", "/shelves/{idOrName}/books/{bookID}")).toEqual([
    "/shelves/{idOrName}/books/{bookID} bookID",
  ]);
});

it("a resource that stands alone makes itself stale", () => {
  expect(after("PUT /settings", "/settings", "/shelves []")).toEqual(["/settings"]);
});

it("what cannot be read makes nothing stale", () => {
  expect(after("POST /pings", ...shelf)).toEqual([]);
});
