import { expectTypeOf, it } from "vitest";
import {
  type Application,
  createPlatformClient,
  type DeletedObject,
  type Domain,
  type JWTTemplate,
  type ListInstanceUsersResponse,
  type PlatformClient,
  type PlatformList,
  type User,
  type WorkspaceDomain,
} from "./index.ts";

const clerk = createPlatformClient({ token: "ak_1" });
const target = { applicationID: "app_1", envOrInsID: "production" } as const;

it("types inputs and outputs", () => {
  expectTypeOf(clerk).toEqualTypeOf<PlatformClient>();
  expectTypeOf(clerk.getApplication({ applicationID: "app_1" })).resolves.toEqualTypeOf<Application>();
  expectTypeOf(clerk.createApplication).parameter(0).toHaveProperty("body");
  expectTypeOf(clerk.deleteUser({ ...target, userID: "user_1" })).resolves.toEqualTypeOf<DeletedObject>();
  expectTypeOf(clerk.getConfig({ ...target, keys: ["a"] })).resolves.toHaveProperty("config_version");
  expectTypeOf(clerk.patchConfig({ ...target, ifMatch: "v1_1", dry_run: true, body: {} })).toExtend<
    PromiseLike<object>
  >();
});

it("types lists: awaited, iterated, collected", () => {
  const users = clerk.listInstanceUsers(target, { prefetch: 4 });
  expectTypeOf(users).toEqualTypeOf<PlatformList<User, ListInstanceUsersResponse>>();
  expectTypeOf<Awaited<typeof users>>().toEqualTypeOf<ListInstanceUsersResponse>();
  expectTypeOf(users.toArray()).resolves.toEqualTypeOf<User[]>();
  expectTypeOf(users[Symbol.asyncIterator]().next()).resolves.toEqualTypeOf<IteratorResult<User, void>>();
  expectTypeOf(users.pages().next()).resolves.toEqualTypeOf<
    IteratorResult<ListInstanceUsersResponse, void>
  >();
  expectTypeOf(clerk.listApplications().toArray()).resolves.toEqualTypeOf<Application[]>();
  expectTypeOf<Awaited<ReturnType<typeof clerk.listApplications>>>().toEqualTypeOf<Application[]>();
  expectTypeOf(clerk.listJWTTemplates(target).toArray()).resolves.toEqualTypeOf<JWTTemplate[]>();
  expectTypeOf(clerk.listDomains().toArray()).resolves.toEqualTypeOf<WorkspaceDomain[]>();
  expectTypeOf(clerk.listApplicationDomains({ applicationID: "a" }).toArray()).resolves.toEqualTypeOf<
    Domain[]
  >();
});

it("types uploads as files, bytes and streams", () => {
  const input = clerk.uploadApplicationLogo;
  expectTypeOf(input).toBeCallableWith({ applicationID: "a", body: { file: new File([], "a.png") } });
  expectTypeOf(input).toBeCallableWith({ applicationID: "a", body: { file: new Uint8Array(1) } });
  expectTypeOf(input).toBeCallableWith({ applicationID: "a", body: new Blob([]) });
  expectTypeOf(input).toBeCallableWith({ applicationID: "a", body: new ReadableStream<Uint8Array>() });
});

it("refuses wrong calls", () => {
  // Never run: only its types are looked at.
  const wrong = () => {
    // @ts-expect-error an id is not an input object.
    clerk.getApplication("app_1");
    // @ts-expect-error applicationID is required.
    clerk.getApplication({});
    // @ts-expect-error the input itself is required.
    clerk.getApplication();
    // @ts-expect-error there is no `app`.
    clerk.getApplication({ applicationID: "app_1", app: "x" });
    // @ts-expect-error ids are strings.
    clerk.getApplication({ applicationID: 7 });
    // @ts-expect-error `name` is required in the body.
    clerk.createApplication({ body: {} });
    // @ts-expect-error the parameter is a boolean.
    clerk.listApplications({ include_secret_keys: "true" });
    // @ts-expect-error a single call has no pages to fetch ahead.
    clerk.getApplication({ applicationID: "app_1" }, { prefetch: 2 });
    // @ts-expect-error the header is called ifMatch.
    clerk.patchConfig({ ...target, "If-Match": "v1_1", body: {} });
    // @ts-expect-error a path is not a file.
    clerk.uploadApplicationLogo({ applicationID: "app_1", body: { file: "logo.png" } });
    // @ts-expect-error there is no such operation.
    clerk.listNothing();
    // @ts-expect-error a single answer cannot be iterated.
    clerk.getApplication({ applicationID: "app_1" }).toArray();
    // @ts-expect-error the option is called timeoutMs.
    clerk.listApplications({}, { timeout: 5 });
    // @ts-expect-error a token is a string or a function.
    createPlatformClient({ token: 7 });
    // @ts-expect-error raw cannot be replaced.
    clerk.raw = createPlatformClient().raw;
  };
  expectTypeOf(wrong).toBeFunction();
});
