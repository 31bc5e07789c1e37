import { expect, it } from "vitest";
import { headerInputName } from "./names.ts";

it("names the input of a header in camelCase", () => {
  expect(["If-Match", "X-Request-ID", "ETag", "x_trace"].map(headerInputName)).toEqual([
    "ifMatch",
    "xRequestId",
    "etag",
    "x_trace",
  ]);
});
