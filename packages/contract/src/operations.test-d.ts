import { expectTypeOf, it } from "vitest";
import type {
  Application,
  BinaryBody,
  CreateApplicationInput,
  OperationName,
  Operations,
  User,
} from "./index.ts";

it("types inputs, outputs and items by operation", () => {
  expectTypeOf<Operations["createApplication"]["input"]>().toEqualTypeOf<CreateApplicationInput>();
  expectTypeOf<Operations["createApplication"]["output"]>().toEqualTypeOf<Application>();
  expectTypeOf<Operations["listInstanceUsers"]["item"]>().toEqualTypeOf<User>();
  expectTypeOf<Operations["listInstanceUsers"]["failure"]>().toEqualTypeOf<400 | 401 | 403 | 404 | 422>();
  expectTypeOf<Operations["banUser"]["scope"]>().toEqualTypeOf<"users:manage">();
  expectTypeOf<"listDomains">().toExtend<OperationName>();
});

it("types uploads as bytes instead of strings", () => {
  expectTypeOf<Operations["uploadApplicationLogo"]["input"]["body"]>().toEqualTypeOf<
    { file: BinaryBody } | BinaryBody
  >();
  expectTypeOf<string>().not.toExtend<BinaryBody>();
});

it("refuses wrong inputs", () => {
  // @ts-expect-error `name` is required.
  const missing: CreateApplicationInput = { body: {} };
  // @ts-expect-error the schema is closed: there is no `title`.
  const unknown: CreateApplicationInput = { body: { name: "Acme", title: "Acme" } };
  // @ts-expect-error applicationID is required beside the body.
  const noPath: Operations["updateApplication"]["input"] = { body: { name: "Acme" } };
  expectTypeOf([missing, unknown, noPath]).toBeArray();
});

it("keeps open enums open and closed ones closed", () => {
  expectTypeOf<"staging">().toExtend<Operations["getConfig"]["input"]["envOrInsID"]>();
  expectTypeOf<"staging">().not.toExtend<Application["instances"][number]["environment_type"]>();
});
