import fc from "fast-check";
import { expect, it } from "vitest";
import { headerName } from "../../../packages/contract/src/operation-descriptor.ts";
import { headerInputName } from "./names.ts";

it("names the input of a header so that the header can be told from it", () => {
  expect(["If-Match", "X-Request-ID", "ETag", "x_trace"].map(headerInputName)).toEqual([
    "ifMatch",
    "xRequestId",
    "etag",
    "x_trace",
  ]);
  fc.assert(
    fc.property(fc.stringMatching(/^[\w.-]+$/), (header) => {
      expect(headerName(headerInputName(header)).toLowerCase()).toBe(header.toLowerCase());
    }),
  );
});
