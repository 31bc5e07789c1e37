import { type Client, type Middleware, wrapAsPathBasedClient } from "openapi-fetch";
import { expectTypeOf, it } from "vitest";
import { type Application, createPlatformClient, type paths } from "../index.ts";

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
  expectTypeOf(raw).toExtend<Client<paths>>();
  const byPath = wrapAsPathBasedClient(raw);
  const read = () => byPath["/platform/domains"].GET();
  expectTypeOf<NonNullable<Awaited<ReturnType<typeof read>>["data"]>>().toHaveProperty("total_count");
});

it("takes the options of named calls", () => {
  const { signal } = new AbortController();
  const call = () =>
    raw.GET("/platform/domains", { signal, timeoutMs: 5, retry: 0, meta: 1, headers: { a: 1 } });
  expectTypeOf(call).toBeFunction();
});

it("refuses the options of openapi-fetch that belong to the client", () => {
  const wrong = () => {
    // @ts-expect-error the base URL is the client's.
    raw.GET("/platform/domains", { baseUrl: "https://elsewhere.example" });
    // @ts-expect-error so is the transport.
    raw.GET("/platform/domains", { fetch });
    // @ts-expect-error and how queries,
    raw.GET("/platform/domains", { querySerializer: () => "" });
    // @ts-expect-error paths
    raw.GET("/platform/domains", { pathSerializer: () => "" });
    // @ts-expect-error and bodies are written.
    raw.POST("/platform/applications", { body: { name: "Acme" }, bodySerializer: () => "" });
    // @ts-expect-error redirects are not followed.
    raw.request("get", "/platform/domains", { redirect: "follow" });
    // @ts-expect-error the option is called timeoutMs.
    raw.GET("/platform/domains", { timeout: 5 });
    // @ts-expect-error the second signature is for wrapAsPathBasedClient only.
    raw.GET("/platform/domains", {}, undefined);
  };
  expectTypeOf(wrong).toBeFunction();
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
