import { expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { RequestLog } from "./request-log.ts";

const entry = (time: number) => ({
  time,
  method: "GET",
  target: "/",
  operation: undefined,
  status: 200,
  code: undefined,
  durationMs: 1,
  faults: [],
});

it("keeps the last 500 requests, the newest first", () => {
  const log = new RequestLog();
  for (let time = 1; time <= 3; time++) log.add(entry(time));
  expect(log.recent().map(({ time }) => time)).toEqual([3, 2, 1]);
  for (let time = 4; time <= 10_007; time++) log.add(entry(time));
  expect(log.recent()).toHaveLength(500);
  expect(log.recent(2).map(({ time }) => time)).toEqual([10_007, 10_006]);
  expect(log.recent().at(-1)!.time).toBe(10_007 - 499);
});

it("onRequest is called for every request", async () => {
  const seen: unknown[] = [];
  const emulator = createEmulator({ onRequest: (request) => seen.push(request) });
  await emulator.fetch("/v1/platform/applications");
  emulator.injectFault({ kind: "reset-before-commit" });
  await emulator.fetch("/v1/platform/applications").catch(() => {});
  expect(seen).toMatchObject([
    { operation: "listApplications", status: 401, code: "authentication_invalid" },
    { status: 0, faults: ["reset-before-commit"] },
  ]);
});
