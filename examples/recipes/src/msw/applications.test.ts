import { createEmulator } from "@clerk-platform/emulator";
import { emulatorHandler } from "@clerk-platform/emulator/msw";
import { createNodeClient } from "@clerk-platform/node";
import { setupServer } from "msw/node";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

const emulator = createEmulator({ token: "ak_test_suite" });
const server = setupServer(emulatorHandler(emulator));

beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
beforeEach(() => emulator.reset());
afterAll(() => server.close());

it("sends nothing to the network, however many calls there are", async () => {
  const clerk = createNodeClient({ token: "ak_test_suite", env: {} });
  for (let call = 1; call <= 20; call++) {
    await clerk.createApplication({ body: { name: `Application ${call}` } });
  }
  expect(emulator.requests()).toHaveLength(20);
});
