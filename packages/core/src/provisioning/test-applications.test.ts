import { rejection } from "@clerk-platform/test-support/rejection";
import { expect, it } from "vitest";
import { emulated } from "../../test/emulated.ts";
import { keysOf, sweepTestApplications, withTestApplication } from "../index.ts";

const hour = 3_600_000;
const now = (): number => Date.UTC(2026, 0, 2, 3, 4, 5);

it("deletes the test application after the function, even if it fails", async () => {
  const { clerk, applicationID } = await emulated();
  const name = await withTestApplication(clerk, { name: "Sign-in", now }, (application) => {
    expect(keysOf(application, "development").secretKey).toMatch(/^sk_test_/);
    return application.name;
  });
  expect(name).toMatch(/^Sign-in \[test-run:20260102T030405Z:[a-z0-9]+\]$/);
  const failure = new Error("no");
  expect(await rejection(withTestApplication(clerk, {}, () => Promise.reject(failure)))).toBe(failure);
  expect((await clerk.listApplications()).map(({ application_id }) => application_id)).toEqual([
    applicationID,
  ]);
});

it("reports both failures when the application cannot be deleted either", async () => {
  const { clerk } = await emulated();
  const error = await rejection(
    withTestApplication(clerk, {}, async ({ application_id }) => {
      clerk.deleteApplication = () => Promise.reject(new Error(`kept ${application_id}`));
      throw new Error("first");
    }),
  );
  expect(error).toBeInstanceOf(AggregateError);
  expect(error.errors.map(({ message }: Error) => message)).toEqual([
    "first",
    expect.stringMatching(/^kept app_/),
  ]);
});

it("sweeps only applications of dead runs", async () => {
  const { clerk, applicationID, emulator } = await emulated();
  const create = async (name: string): Promise<string> =>
    (await clerk.createApplication({ body: { name } })).application_id;
  const old = await create("Sign-in [test-run:20260102T010405Z:abc]");
  const kept = [
    applicationID,
    await create("Sign-in [test-run:20260102T023005Z:abc]"),
    await create("[test-run:20200102T010405Z:abc] is a customer"),
    await create("Customer [test-run:soon:abc]"),
  ];
  emulator.injectFault({ kind: "reset-after-commit", operation: "deleteApplication" });
  const swept = await sweepTestApplications(clerk, { olderThan: hour, now });
  expect(swept.map(({ application_id }) => application_id)).toEqual([old]);
  expect((await clerk.listApplications()).map(({ application_id }) => application_id)).toEqual(kept);
  const error = await rejection(sweepTestApplications(clerk, { olderThan: Number.NaN }));
  expect(error.message).toBe("sweepTestApplications: olderThan must be a non-negative number: NaN");
});
