import { expect, it } from "vitest";
import { emulated } from "../../test/emulated.ts";
import { watchWrites } from "../index.ts";

it("awaits beforeWrite before every call that cannot be repeated, named or raw", async () => {
  const { clerk, target, applicationID } = await emulated();
  let writes = 0;
  const { client, mayHaveWritten } = watchWrites(clerk, async () => void writes++);
  await client.listApplications();
  await client.banUser({ ...target, userID: (await client.listInstanceUsers(target)).data[0]!.id });
  await client.raw.GET("/platform/applications");
  await client.raw.request("get", "/platform/applications");
  expect([writes, mayHaveWritten()]).toEqual([0, false]);

  await client.createApplication({ body: { name: "Beta" } });
  expect([writes, mayHaveWritten()]).toEqual([1, true]);
  await client.raw.POST("/platform/applications", { body: { name: "Gamma" } });
  await client.raw.request("post", "/platform/applications", { body: { name: "Delta" } });
  await client.raw.PATCH("/platform/applications/{applicationID}", {
    params: { path: { applicationID } },
    body: { name: "Epsilon" },
  });
  expect(writes).toBe(4);
});

it("sends nothing when beforeWrite throws", async () => {
  const { clerk } = await emulated();
  const before = (await clerk.listApplications()).length;
  const { client, mayHaveWritten } = watchWrites(clerk, () => Promise.reject(new Error("not now")));
  await expect(client.createApplication({ body: { name: "Beta" } })).rejects.toThrow("not now");
  await expect(client.raw.request("post", "/platform/applications", { body: { name: "B" } })).rejects.toThrow(
    "not now",
  );
  expect([(await clerk.listApplications()).length, mayHaveWritten()]).toEqual([before, false]);
});
