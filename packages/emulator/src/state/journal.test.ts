import type { OperationName } from "@clerk-platform/contract";
import { operationMetadata } from "@clerk-platform/contract/metadata";
import { expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import type { Emulator } from "../emulator.ts";
import { handlers } from "../operations/handlers.ts";
import { furnished } from "../testing/furnished.ts";
import { prepareOperation } from "../testing/prepare-operation.ts";
import { readJournal } from "./read-journal.ts";
import type { Snapshot } from "./snapshot.ts";

/** Compares what the lines make of the state before with the state after. */
function journal(emulator: Emulator) {
  const before = emulator.serialize();
  const changes = emulator.recordChanges();
  return {
    take: () => changes.take(),
    replayed(line: string): Snapshot {
      const other = createEmulator({ token: emulator.token });
      other.restore(readJournal(`${before}\n${line}\n`));
      return other.snapshot();
    },
  };
}

// The primary domain of the furnished application cannot be deleted: another test adds one that can.
const operations = (Object.keys(operationMetadata) as OperationName[]).filter(
  // An operation without a handler is another test's concern.
  (name) => name !== "deleteApplicationDomain" && handlers[name],
);
it.each(operations)("the line of %s holds everything that it changed", async (operation) => {
  const { emulator, call, method, path, valid } = await prepareOperation(operation);
  const { take, replayed } = journal(emulator);
  const before = emulator.serialize();
  expect((await call(method, path, valid)).status).toBeLessThan(300);
  const line = take();
  if (emulator.serialize() === before) return expect(line).toBeUndefined();
  expect(line).toMatch(/^\{/);
  expect(replayed(line!)).toEqual(emulator.snapshot());
});

const controls: [string, (emulator: Emulator) => unknown][] = [
  ["advance", (emulator) => emulator.advance(1000)],
  ["addKey", (emulator) => emulator.addKey({ scopes: ["users:read"] })],
  ["revokeKey", (emulator) => emulator.revokeKey(emulator.addKey())],
  ["claimToken", (emulator) => emulator.claimToken()],
  ["completeDns", (emulator) => emulator.completeDns("acme.example")],
  ["failDns", (emulator) => emulator.failDns("acme.example")],
  ["addUser", (emulator) => emulator.addUser("Acme", { email: "alice@example.com" })],
  ["setUsage", (emulator) => emulator.setUsage("Acme", { mau: 3 })],
];
it.each(controls)(
  "the journal line of the control %s contains everything that it changed",
  async (_, act) => {
    const { emulator } = await furnished();
    const { take, replayed } = journal(emulator);
    act(emulator);
    const line = take();
    expect(line).toMatch(/^\{/);
    expect(replayed(line!)).toEqual(emulator.snapshot());
  },
);

it("the lines of a second domain and of a deleted application hold everything that changed", async () => {
  const { emulator, call, app, production } = await furnished();
  const { take, replayed } = journal(emulator);
  const lines: string[] = [];
  const run = async (method: string, path: string, body?: unknown) => {
    const result = await call(method, path, { body });
    expect(result.status).toBeLessThan(300);
    lines.push(take()!);
    expect(replayed(lines.join("\n"))).toEqual(emulator.snapshot());
    return result.body;
  };
  const { id } = await run("POST", `${app}/domains`, { name: "acme.vercel.app", proxy_path: "/__clerk" });
  await run("DELETE", `${app}/domains/${id}`);
  const user = (await call("GET", `${production}/users`)).body.data[0].id;
  await run("POST", `${production}/users/${user}/ban`);
  await run("POST", `${production}/users/${user}/unban`);
  await run("DELETE", `${production}/users/${user}`);
  await run("POST", `${app}/transfers`, {});
  await run("DELETE", app);
});

it("the line of completeTransfer holds the application, too", async () => {
  const { emulator, call, app } = await furnished();
  const { body } = await call("POST", `${app}/transfers`, { body: {} });
  const { take, replayed } = journal(emulator);
  emulator.completeTransfer(body.id);
  expect(replayed(take()!)).toEqual(emulator.snapshot());
});

it.each<[string, (emulator: Emulator) => void]>([
  ["reset", (emulator) => emulator.reset()],
  ["seed", (emulator) => emulator.seed("small")],
  ["restore", (emulator) => emulator.restore(emulator.snapshot())],
])("after %s, the whole state is written", async (_, act) => {
  const { emulator } = await furnished();
  const { take } = journal(emulator);
  act(emulator);
  expect([take(), take()]).toEqual(["everything", undefined]);
});
