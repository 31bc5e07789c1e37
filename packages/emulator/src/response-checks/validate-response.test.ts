import type { OperationName } from "@clerk-platform/contract";
import { operationMetadata } from "@clerk-platform/contract/metadata";
import { describe, expect, it } from "vitest";
import { responseValidators } from "../generated/response-validators.ts";
import { furnished } from "../testing/furnished.ts";
import { assertResponse, validateResponse } from "./validate-response.ts";

const application = { application_id: "app_1", name: "A", instances: [] };

it("accepts a response that is as documented", () => {
  expect(validateResponse("getApplication", 200, application)).toEqual([]);
  expect(() => assertResponse("listApplications", 200, [application])).not.toThrow();
});

it.each([
  ["a missing field", { application_id: "app_1", instances: [] }, /name/],
  ["a field too many", { ...application, logo_url: "x" }, /logo_url/],
  ["a wrong type", { ...application, name: 1 }, /\/name/],
  [
    "a wrong value deep inside",
    { ...application, instances: [{ instance_id: "i", environment_type: "x" }] },
    /environment_type/,
  ],
  ["nothing", undefined, /object/],
  ["null", null, /object/],
])("reports %s", (_, body, message) => {
  expect(() => assertResponse("getApplication", 200, body)).toThrow(message);
});

it("says which operation does not exist", () => {
  for (const name of ["nope", "toString", "__proto__"]) {
    expect(() => validateResponse(name as never, 200, {})).toThrow(
      new TypeError(
        `validateResponse: there is no operation "${name}"; give a name such as "getApplication"`,
      ),
    );
  }
});

it("says in a sentence what is wrong, and where", () => {
  expect(validateResponse("getApplication", 200, { application_id: "app_1", name: 1, extra: 1 })).toEqual([
    { path: "", message: "the member instances is missing" },
    { path: "", message: "the member extra is not in the API document" },
    { path: "/name", message: "must be a string" },
  ]);
  expect(() => assertResponse("getApplication", 201, application)).toThrow(
    "The body of getApplication with status 201 is not as documented:\n  / the document has no status 201 for getApplication",
  );
});

it("knows which statuses are documented", () => {
  expect(validateResponse("getApplication", 201, application)[0]!.message).toContain("201");
  expect(validateResponse("getApplication", 429, { errors: [] })).toEqual([]);
  expect(validateResponse("getApplication", 404, { error: "no" })).not.toEqual([]);
});

it("has a check for every documented response", () => {
  for (const [name, { statuses }] of Object.entries(operationMetadata)) {
    expect(Object.keys(responseValidators[name as OperationName]).map(Number)).toEqual(statuses);
  }
});

describe("nullable next to oneOf", () => {
  it("allows null as well", async () => {
    const { call, production } = await furnished();
    const { body } = await call("GET", `${production}/users?limit=500`);
    const user = body.data.find((candidate: { email_addresses: { verification: unknown }[] }) =>
      candidate.email_addresses.some(({ verification }) => verification !== null),
    );
    const changed = structuredClone(user);
    changed.email_addresses[0].verification = null;
    expect(validateResponse("banUser", 200, changed)).toEqual([]);
    changed.email_addresses[0].verification = { object: "verification_otp", status: "sideways" };
    expect(validateResponse("banUser", 200, changed)).not.toEqual([]);
  });
});
