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

test("bulk infers the type of its function's result", async () => {
  const report = await bulk(createNodeClient(), [{ key: "a", name: "Acme" }], (clerk, { name }) =>
    clerk.createApplication({ body: { name } }),
  );
  const [outcome] = report.outcomes;
  if (outcome?.status === "done") expectTypeOf(outcome.value).toExtend<Application | undefined>();
  // @ts-expect-error: only outcomes with status done have a value
  void outcome?.value;
});

test("platformProxyListener types the names of allowed operations", () => {
  const authorize = () => true;
  platformProxyListener({ token: "ak_x", operations: ["listApplications"], authorize });
  // @ts-expect-error: unknown operation
  platformProxyListener({ token: "ak_x", operations: ["listEverything"], authorize });
});
