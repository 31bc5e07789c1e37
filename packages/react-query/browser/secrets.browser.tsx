import type { GetApplicationInput } from "@clerk-platform/core";
import { useCreateApplication, useGetApplication } from "@clerk-platform/react-query";
import { dehydrate } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { openApp } from "./test-app.tsx";

function Keys({ input }: { input: GetApplicationInput }) {
  const plain = useGetApplication(input);
  const revealed = useGetApplication(input, { reveal: true });
  const create = useCreateApplication({ reveal: true });
  const keyOf = (data: typeof revealed.data) => data?.instances[0]?.secret_key?.slice(0, 3) ?? "none";
  return (
    <>
      <p data-testid="plain">{plain.data && keyOf(plain.data as typeof revealed.data)}</p>
      <p data-testid="revealed">{revealed.data && keyOf(revealed.data)}</p>
      <p data-testid="created">{create.data && keyOf(create.data)}</p>
      <button type="button" onClick={() => create.mutate({ body: { name: "New" } })}>
        Create
      </button>
    </>
  );
}

it("renders only requested secrets and caches none, even if the proxy lets secrets through", async () => {
  const app = await openApp({ reveal: true });
  const input = { applicationID: app.applicationID, include_secret_keys: true };
  // They do arrive.
  expect(JSON.stringify(await app.client.getApplication(input))).toContain("sk_");
  const screen = await app.show(<Keys input={input} />);
  await expect.element(screen.getByTestId("plain")).toHaveTextContent("none");
  await expect.element(screen.getByTestId("revealed")).toHaveTextContent("sk_");
  await screen.getByRole("button").click();
  await expect.element(screen.getByTestId("created")).toHaveTextContent("sk_");
  const everything = { shouldDehydrateQuery: () => true, shouldDehydrateMutation: () => true };
  const state = dehydrate(app.queryClient, everything);
  expect(state.queries).toHaveLength(2);
  expect(state.mutations).toHaveLength(1);
  expect(JSON.stringify(state)).not.toMatch(/sk_(test|live)_/);
  expect(JSON.stringify(structuredClone(state))).not.toMatch(/sk_(test|live)_/);
  await screen.unmount();
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain("sk_");
});
