import { type Middleware, wrapAsPathBasedClient } from "openapi-fetch";
import { expectTypeOf, it } from "vitest";
import { type Application, createPlatformClient } from "../index.ts";

const { raw } = createPlatformClient({ token: "ak_1" });

it("types calls by path as openapi-fetch does", async () => {
  const read = () =>
    raw.GET("/platform/applications/{applicationID}", { params: { path: { applicationID: "a" } } });
  type Outcome = Awaited<ReturnType<typeof read>>;
  expectTypeOf<Outcome["response"]>().toEqualTypeOf<Response>();
  expectTypeOf<NonNullable<Outcome["data"]>>().toExtend<Application>();
  expectTypeOf<Exclude<Outcome["error"], undefined>>().toHaveProperty("errors");
  const write = () => raw.POST("/platform/applications", { body: { name: "Acme" }, parseAs: "text" });
  expectTypeOf<NonNullable<Awaited<ReturnType<typeof write>>["data"]>>().toEqualTypeOf<string>();
});

it("is the client of openapi-fetch", async () => {
  expectTypeOf(raw.use).parameter(0).toEqualTypeOf<Middleware>();
  const byPath = wrapAsPathBasedClient(raw);
  const read = () => byPath["/platform/domains"].GET();
  expectTypeOf<NonNullable<Awaited<ReturnType<typeof read>>["data"]>>().toHaveProperty("total_count");
});

it("refuses wrong calls", () => {
  const wrong = () => {
    // @ts-expect-error there is no such path.
    raw.GET("/platform/nothing");
    // @ts-expect-error the path has no such method.
    raw.PUT("/platform/applications", {});
    // @ts-expect-error the path parameter is missing.
    raw.GET("/platform/applications/{applicationID}", {});
    // @ts-expect-error the body is missing.
    raw.POST("/platform/applications", {});
  };
  expectTypeOf(wrong).toBeFunction();
});
