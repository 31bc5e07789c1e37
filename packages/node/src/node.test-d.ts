import {
  type Application,
  bulk,
  createNodeClient,
  type PlatformClient,
  platformProxyListener,
} from "@clerk-platform/node";
import { expectTypeOf, test } from "vitest";

test("a client for Node is a platform client", () => {
  const clerk = createNodeClient();
  expectTypeOf(clerk).toExtend<PlatformClient>();
  expectTypeOf(clerk.close).returns.resolves.toBeVoid();
  // @ts-expect-error: the port is part of a URL
  createNodeClient({ port: 80 });
});

test("bulk knows what its function returns", async () => {
  const report = await bulk(createNodeClient(), [{ key: "a", name: "Acme" }], (clerk, { name }) =>
    clerk.createApplication({ body: { name } }),
  );
  const [outcome] = report.outcomes;
  if (outcome?.status === "done") expectTypeOf(outcome.value).toExtend<Application | undefined>();
  // @ts-expect-error: only done has a value
  void outcome?.value;
});

test("a listener's allow-list knows the operations", () => {
  const authorize = () => true;
  platformProxyListener({ token: "ak_x", operations: ["listApplications"], authorize });
  // @ts-expect-error: there is no such operation
  platformProxyListener({ token: "ak_x", operations: ["listEverything"], authorize });
});
