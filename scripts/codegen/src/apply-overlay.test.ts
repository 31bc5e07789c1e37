import { describe, expect, it } from "vitest";
import { applyOverlay, type Overlay } from "./apply-overlay.ts";
import type { OpenAPIDocument } from "./openapi-document.ts";

const document: OpenAPIDocument = {
  openapi: "3.0.3",
  info: { title: "T", version: "1" },
  paths: {
    "/a": { get: { operationId: "a", tags: ["one", "two", "one"], responses: {} } },
    "/b": { get: { operationId: "b", responses: {} } },
  },
};
const overlay = (...actions: object[]): Overlay => ({ overlay: "1.0.0", actions }) as unknown as Overlay;
const action = { "x-sdk-action": "test", "x-sdk-kind": "corrective", description: "Because." };

describe("an action", () => {
  it("merges objects, appends to arrays and leaves the original alone", () => {
    const result = applyOverlay(
      document,
      overlay(
        { ...action, target: "$.paths[*].get", update: { summary: "S", responses: { 200: {} } } },
        { ...action, target: "$.paths['/a'].get.tags", update: ["three"] },
      ),
    );
    expect(result.document.paths["/b"]?.get).toEqual({
      operationId: "b",
      summary: "S",
      responses: { 200: {} },
    });
    expect(result.document.paths["/a"]?.get?.tags).toEqual(["one", "two", "one", "three"]);
    expect(document.paths["/b"]?.get).toEqual({ operationId: "b", responses: {} });
  });

  it("removes what it finds, also several elements of one array", () => {
    const result = applyOverlay(
      document,
      overlay(
        { ...action, target: "$.paths['/a'].get.tags[?@ == 'one']", remove: true },
        { ...action, target: "$.paths['/b']", remove: true },
      ),
    );
    expect(result.document.paths).toEqual({
      "/a": { get: { operationId: "a", tags: ["two"], responses: {} } },
    });
  });

  it("fails with its name when it is corrective and matches nothing, and warns when it is additive", () => {
    const lost = { target: "$.paths['/gone']", update: {} };
    expect(() => applyOverlay(document, overlay({ ...action, ...lost }))).toThrow(
      /openapi\/overlay\.yaml: overlay action "test" matches nothing: \$\.paths\['\/gone'\]/,
    );
    const { warnings } = applyOverlay(document, overlay({ ...action, "x-sdk-kind": "additive", ...lost }));
    expect(warnings).toEqual([`overlay action "test" matches nothing: $.paths['/gone']`]);
  });
});

describe("a malformed overlay", () => {
  const target = "$.info";
  it.each<[string, unknown, RegExp]>([
    ["of another version", { overlay: "2.0.0", actions: [] }, /expected `overlay: 1\.x`, found 2\.0\.0/],
    ["that is empty", null, /expected `overlay: 1\.x`/],
    ["without actions", { overlay: "1.0.0" }, /`actions` must be a list/],
    ["with an unnamed action", overlay({ target, update: {} }), /action 1: `x-sdk-action`/],
    ["with an action that is null", { overlay: "1.0.0", actions: [null] }, /action 1: `x-sdk-action`/],
    [
      "with a wrong kind",
      overlay({ ...action, "x-sdk-kind": "maybe", target }),
      /action 1 "test": `x-sdk-kind`/,
    ],
    ["without a reason", overlay({ ...action, description: "", target }), /action 1 "test": `description`/],
    ["without a target", overlay({ ...action, update: {} }), /action 1 "test": `target`/],
    ["without an update", overlay({ ...action, target }), /action 1 "test": needs `update`/],
    [
      "with a bad JSONPath",
      overlay({ ...action, target: "$.[", update: {} }),
      /"test" has an invalid JSONPath \$\.\[/,
    ],
    [
      "that updates a string",
      overlay({ ...action, target: "$.info.title", update: {} }),
      /"test" updates \$\.info\.title/,
    ],
  ])("%s is refused", (_, malformed, message) => {
    expect(() => applyOverlay(document, malformed as Overlay)).toThrow(message);
  });
});
