import type { OperationName } from "@clerk-platform/contract";
import type { Application, PlatformOperations, User } from "@clerk-platform/core";
import { expectTypeOf, it } from "vitest";
import { createWorkersClient, fromService, type PlatformService } from "../index.ts";
import { PlatformEntrypoint, type RpcCall } from "./index.ts";

class Clerk extends PlatformEntrypoint({
  operations: ["getApplication", "listInstanceUsers", "getConfig"],
}) {}

it("types the allowed operations as methods of the client", () => {
  const clerk = fromService({} as Service<typeof Clerk>);
  expectTypeOf(clerk).toEqualTypeOf<
    Pick<PlatformOperations, "getApplication" | "listInstanceUsers" | "getConfig">
  >();
  expectTypeOf(clerk.getApplication({ applicationID: "app_1" })).resolves.toEqualTypeOf<Application>();
  expectTypeOf(
    clerk.listInstanceUsers({ applicationID: "a", envOrInsID: "b" }).toArray(),
  ).resolves.toEqualTypeOf<User[]>();
  // @ts-expect-error: the entrypoint does not allow this operation
  clerk.deleteApplication({ applicationID: "app_1" });
  // @ts-expect-error: the input lacks applicationID
  clerk.getApplication({});
});

it("types bindings of an unknown class by their operation names", () => {
  const unknown = fromService<"listApplications">({} as Fetcher);
  expectTypeOf(unknown).toEqualTypeOf<Pick<PlatformOperations, "listApplications">>();
  const known = fromService({} as PlatformService<"listApplications">);
  expectTypeOf(known).toEqualTypeOf<Pick<PlatformOperations, "listApplications">>();
});

it("types calls on the binding itself", async () => {
  const service = {} as Service<typeof Clerk>;
  const application = await service.getApplication({ applicationID: "app_1" });
  expectTypeOf(application.name).toEqualTypeOf<string>();
  expectTypeOf(await service.listInstanceUsers({ applicationID: "a", envOrInsID: "b" })).toExtend<
    ReadableStream<Uint8Array>
  >();
  const { config_version } = await service.getConfig({ applicationID: "a", envOrInsID: "b" });
  expectTypeOf(config_version).toEqualTypeOf<string | undefined>();
  // @ts-expect-error: the entrypoint does not allow this operation
  service.deleteApplication({ applicationID: "app_1" });
});

it("types the operation, the caller's props and the input in authorize", () => {
  // @ts-expect-error: the operation does not exist
  PlatformEntrypoint({ operations: ["getNothing"] });
  PlatformEntrypoint({
    operations: ["getApplication"],
    authorize: ({ operation, props }: RpcCall<{ tenant: string }>) => {
      expectTypeOf(operation).toExtend<OperationName>();
      return props.tenant === "acme";
    },
  });
});

it("accepts an env that has the key", () => {
  createWorkersClient({ CLERK_PLATFORM_API_KEY: "ak_1" });
  const env = { CLERK_PLATFORM_API_KEY: {} as SecretsStoreSecret, OTHER: 1 };
  createWorkersClient(env);
  createWorkersClient({ MY_KEY: "ak_1" }, { keyBinding: "MY_KEY" });
  // @ts-expect-error: the key is not bound
  createWorkersClient({});
  // @ts-expect-error: a KV namespace is not a secret
  createWorkersClient({ CLERK_PLATFORM_API_KEY: {} as KVNamespace });
  // @ts-expect-error: the named binding is missing
  createWorkersClient({ CLERK_PLATFORM_API_KEY: "ak_1" }, { keyBinding: "MY_KEY" });
});
