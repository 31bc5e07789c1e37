import {
  useCreateApplication,
  useGetConfig,
  useListApplications,
  useListInstanceUsers,
  usePatchConfig,
} from "@clerk-platform/react-query";
import { expect, it } from "vitest";
import { type App, openApp } from "./test-app.tsx";

function Names() {
  const { data } = useListApplications();
  return data?.map(({ application_id, name }) => <p key={application_id}>{name}</p>);
}

function Create({ invalidate }: { invalidate?: boolean }) {
  const create = useCreateApplication({ invalidate });
  return (
    <>
      <button type="button" onClick={() => create.mutate({ body: { name: "Zebra" } })}>
        Create
      </button>
      <p data-testid="create">{create.error ? create.error.message : create.status}</p>
    </>
  );
}

function Users({ app }: { app: App }) {
  const { data } = useListInstanceUsers(app.target);
  return <p data-testid="users">{data?.total_count}</p>;
}

it("refreshes what a mutation changed, and nothing else", async () => {
  const app = await openApp();
  const screen = await app.show(
    <>
      <Names />
      <Users app={app} />
      <Create />
    </>,
  );
  await expect.element(screen.getByTestId("users")).toHaveTextContent("20");
  await screen.getByRole("button").click();
  await expect.element(screen.getByText("Zebra")).toBeVisible();
  expect(await app.seen("listApplications")).toHaveLength(2);
  expect(await app.seen("listInstanceUsers")).toHaveLength(1);
});

it("refreshes nothing with invalidate: false", async () => {
  const app = await openApp();
  const screen = await app.show(
    <>
      <Names />
      <Create invalidate={false} />
    </>,
  );
  await expect.element(screen.getByText("Acme")).toBeVisible();
  await screen.getByRole("button").click();
  await expect.element(screen.getByTestId("create")).toHaveTextContent("success");
  expect(await app.seen("listApplications")).toHaveLength(1);
});

it("refreshes after a write whose outcome is unknown", async () => {
  const app = await openApp();
  const screen = await app.show(
    <>
      <Names />
      <Create />
    </>,
  );
  await expect.element(screen.getByText("Acme")).toBeVisible();
  await app.fail({ kind: "reset-after-commit", operation: "createApplication" });
  await screen.getByRole("button").click();
  await expect.element(screen.getByText(/the outcome is unknown/)).toBeVisible();
  await expect.element(screen.getByText("Zebra")).toBeVisible();
});

it("shows a refusal and refreshes nothing", async () => {
  const app = await openApp();
  await app.fail({ kind: "error", status: 422, body: "json", operation: "createApplication" });
  const screen = await app.show(
    <>
      <Names />
      <Create />
    </>,
  );
  await expect.element(screen.getByText("Acme")).toBeVisible();
  await screen.getByRole("button").click();
  await expect.element(screen.getByText(/createApplication/)).toBeVisible();
  expect(await app.seen("listApplications")).toHaveLength(1);
});

const body = { auth_password: { min_length: 21 } };

function Config({ app }: { app: App }) {
  const { data } = useGetConfig(app.target);
  const patch = usePatchConfig();
  const length = (data?.auth_password as { min_length?: number } | undefined)?.min_length;
  return (
    <>
      <p data-testid="length">{length}</p>
      <p data-testid="patch">{patch.status}</p>
      <button type="button" onClick={() => patch.mutate({ ...app.target, body, dry_run: true })}>
        Preview
      </button>
      <button type="button" onClick={() => patch.mutate({ ...app.target, body })}>
        Save
      </button>
    </>
  );
}

it("refreshes the configuration after a change, not after a dry run", async () => {
  const app = await openApp();
  const screen = await app.show(<Config app={app} />);
  await expect.element(screen.getByTestId("length")).not.toBeEmptyDOMElement();
  await screen.getByRole("button", { name: "Preview" }).click();
  await expect.element(screen.getByTestId("patch")).toHaveTextContent("success");
  expect(await app.seen("getConfig")).toHaveLength(1);
  await screen.getByRole("button", { name: "Save" }).click();
  await expect.element(screen.getByTestId("length")).toHaveTextContent("21");
  expect(await app.seen("getConfig")).toHaveLength(2);
});
