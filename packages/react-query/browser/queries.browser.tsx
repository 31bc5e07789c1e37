import { useGetApplication, useListApplications } from "@clerk-platform/react-query";
import { skipToken } from "@tanstack/react-query";
import { useState } from "react";
import { expect, it } from "vitest";
import { type App, openApp } from "./test-app.tsx";

function Applications() {
  const { data, error, isPending } = useListApplications();
  if (isPending) return <p role="status">Loading…</p>;
  if (error)
    return <p role="alert">{error.name === "ApiError" ? (error.code ?? error.status) : error.name}</p>;
  if (data.length === 0) return <p>No applications yet</p>;
  return (
    <ul>
      {data.map(({ application_id, name }) => (
        <li key={application_id}>{name}</li>
      ))}
    </ul>
  );
}

it("shows that it loads, then what was loaded", async () => {
  const app = await openApp();
  await app.hold("listApplications");
  const screen = await app.show(<Applications />);
  await expect.element(screen.getByRole("status")).toHaveTextContent("Loading…");
  await app.release();
  await expect.element(screen.getByText("Acme")).toBeVisible();
  expect(await app.seen()).toHaveLength(1);
});

it("shows that there is nothing", async () => {
  const screen = await (await openApp({ seed: "none" })).show(<Applications />);
  await expect.element(screen.getByText("No applications yet")).toBeVisible();
});

it("shows the code of a refusal of the proxy", async () => {
  const app = await openApp({ seed: "none", operations: ["getApplication"] });
  const screen = await app.show(<Applications />);
  await expect.element(screen.getByRole("alert")).toHaveTextContent("operation_not_allowed");
  expect(await app.seen()).toEqual([]);
});

it.each([401, 403, 404, 422])("shows a %i at once, without a retry", async (status) => {
  const app = await openApp();
  await app.fail({ kind: "error", status, body: "json", operation: "listApplications", times: 99 });
  const screen = await app.show(<Applications />);
  await expect.element(screen.getByRole("alert")).toBeVisible();
  expect(await app.seen()).toHaveLength(1);
});

it("leaves retries to the client, so that they do not multiply", async () => {
  const app = await openApp();
  await app.fail({ kind: "error", status: 503, body: "empty", operation: "listApplications", times: 99 });
  const screen = await app.show(<Applications />);
  await expect.element(screen.getByRole("alert")).toHaveTextContent("503");
  expect(await app.seen()).toHaveLength(3);
});

function Chosen({ app }: { app: App }) {
  const [applicationID, choose] = useState<string>();
  const { data, fetchStatus } = useGetApplication(applicationID ? { applicationID } : skipToken);
  return (
    <>
      <button type="button" onClick={() => choose(app.applicationID)}>
        Choose
      </button>
      <p>{data?.name ?? fetchStatus}</p>
    </>
  );
}

it("sends nothing while the input is skipToken", async () => {
  const app = await openApp();
  const screen = await app.show(<Chosen app={app} />);
  await expect.element(screen.getByText("idle")).toBeVisible();
  expect(await app.seen()).toEqual([]);
  await screen.getByRole("button").click();
  await expect.element(screen.getByText("Acme")).toBeVisible();
});
