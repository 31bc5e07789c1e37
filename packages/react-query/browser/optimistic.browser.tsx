import {
  flattenPages,
  optimisticPatch,
  optimisticRemove,
  useBanUser,
  useDeleteUser,
  useGetApplication,
  useInfiniteListInstanceUsers,
  useListApplications,
  useUpdateApplication,
} from "@clerk-platform/react-query";
import { expect, it } from "vitest";
import { type App, openApp } from "./test-app.tsx";

function Users({ app }: { app: App }) {
  const { data } = useInfiniteListInstanceUsers({ ...app.target, limit: 5 }, { select: flattenPages });
  const ban = useBanUser({ optimistic: optimisticPatch({ banned: true }) });
  const remove = useDeleteUser({ optimistic: optimisticRemove() });
  return (
    <ol>
      {data?.map(({ id, banned }, index) => (
        <li key={id} data-id={id} aria-label={`user ${index}`}>
          <span data-testid="state">{banned ? "banned" : "active"}</span>
          <button type="button" onClick={() => ban.mutate({ ...app.target, userID: id })}>
            Ban
          </button>
          <button type="button" onClick={() => remove.mutate({ ...app.target, userID: id })}>
            Delete
          </button>
        </li>
      ))}
    </ol>
  );
}

const seed = { applications: [{ name: "Acme", domain: "acme.example", users: 8 }] };

async function openUsers() {
  const app = await openApp({ seed });
  const screen = await app.show(<Users app={app} />);
  const ids = () =>
    [...screen.container.querySelectorAll("[data-id]")].map((row) => row.getAttribute("data-id"));
  await expect.poll(() => ids().length).toBe(5);
  const user = (index: number) => screen.getByRole("listitem", { name: `user ${index}` });
  const state = (index: number) => user(index).getByTestId("state");
  const press = (index: number, name: string) => user(index).getByRole("button", { name }).click();
  return { app, ids, state, press };
}

it("shows a ban before the response arrives, then the response", async () => {
  const { app, state, press } = await openUsers();
  await app.hold("banUser");
  await press(1, "Ban");
  await expect.element(state(1)).toHaveTextContent("banned");
  await expect.element(state(0)).toHaveTextContent("active");
  expect(await app.seen("listInstanceUsers")).toHaveLength(1);
  await app.release();
  await expect.poll(() => app.seen("listInstanceUsers")).toHaveLength(2);
  await expect.element(state(1)).toHaveTextContent("banned");
});

it("takes a ban back that failed", async () => {
  const { app, state, press } = await openUsers();
  await app.hold("banUser");
  await app.fail({ kind: "error", status: 403, body: "json", operation: "banUser" });
  await press(1, "Ban");
  await expect.element(state(1)).toHaveTextContent("banned");
  // Before the list has been read again.
  await app.hold("listInstanceUsers");
  await app.release("banUser");
  await expect.element(state(1)).toHaveTextContent("active");
  await app.release();
});

it("takes back the one of two that failed, and refreshes once when both are through", async () => {
  const { app, state, press } = await openUsers();
  await app.hold("banUser");
  await app.fail({ kind: "error", status: 403, body: "json", operation: "banUser", times: 1 });
  await press(1, "Ban");
  await expect.poll(() => app.seen("banUser")).toHaveLength(1);
  await press(2, "Ban");
  await expect.element(state(2)).toHaveTextContent("banned");
  await expect.poll(() => app.seen("banUser")).toHaveLength(2);
  await app.hold("listInstanceUsers");
  await app.release("banUser");
  await expect.element(state(1)).toHaveTextContent("active");
  await expect.element(state(2)).toHaveTextContent("banned");
  await app.release();
  await expect.poll(() => app.seen("listInstanceUsers")).toHaveLength(2);
});

it("removes a deleted user immediately, and restores it at its place if the deletion fails", async () => {
  const { app, ids, press } = await openUsers();
  const before = ids();
  await app.hold("deleteUser");
  await app.fail({ kind: "error", status: 403, body: "json", operation: "deleteUser" });
  await press(2, "Delete");
  await expect.poll(ids).toEqual(before.filter((_, index) => index !== 2));
  await app.hold("listInstanceUsers");
  await app.release("deleteUser");
  await expect.poll(ids).toEqual(before);
  await app.release();
});

function Rename({ app }: { app: App }) {
  const list = useListApplications();
  const item = useGetApplication({ applicationID: app.applicationID });
  const update = useUpdateApplication({ optimistic: optimisticPatch(({ body }) => ({ name: body.name })) });
  const rename = () => update.mutate({ applicationID: app.applicationID, body: { name: "Renamed" } });
  return (
    <>
      <p data-testid="list">{list.data?.map(({ name }) => name).join()}</p>
      <p data-testid="item">{item.data?.name}</p>
      <button type="button" onClick={rename}>
        Rename
      </button>
    </>
  );
}

it("renames everywhere, in the list and on its own", async () => {
  const app = await openApp({ seed });
  const screen = await app.show(<Rename app={app} />);
  await expect.element(screen.getByTestId("item")).toHaveTextContent("Acme");
  await expect.element(screen.getByTestId("list")).toHaveTextContent("Acme");
  await app.hold("updateApplication");
  await screen.getByRole("button").click();
  await expect.element(screen.getByTestId("list")).toHaveTextContent("Renamed");
  await expect.element(screen.getByTestId("item")).toHaveTextContent("Renamed");
  await app.release();
  await expect.poll(() => app.seen("getApplication")).toHaveLength(2);
  await expect.element(screen.getByTestId("item")).toHaveTextContent("Renamed");
});
