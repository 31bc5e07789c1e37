import {
  flattenPages,
  useInfiniteListDomains,
  useInfiniteListInstanceUsers,
} from "@clerk-platform/react-query";
import { useEffect, useRef } from "react";
import { expect, it } from "vitest";
import { type App, openApp } from "./test-app.tsx";

interface ScrolledProps {
  items: readonly { id: string }[];
  hasMore: boolean;
  loadMore: () => void;
}

/** A list that asks for more when its end comes into view. */
function Scrolled({ items, hasMore, loadMore }: ScrolledProps) {
  const end = useRef<HTMLLIElement>(null);
  const load = useRef(loadMore);
  load.current = loadMore;
  // biome-ignore lint/correctness/useExhaustiveDependencies: with more items, the end is somewhere else.
  useEffect(() => {
    const observer = new IntersectionObserver(([entry]) => entry!.isIntersecting && load.current());
    if (end.current) observer.observe(end.current);
    return () => observer.disconnect();
  }, [items.length]);
  return (
    <ul data-testid="list" style={{ height: 200, overflow: "auto" }}>
      {items.map(({ id }) => (
        <li key={id} data-id={id} style={{ height: 40 }}>
          {id}
        </li>
      ))}
      {hasMore ? <li ref={end}>More…</li> : <li>That is all</li>}
    </ul>
  );
}

const ids = (container: HTMLElement): string[] =>
  [...container.querySelectorAll("[data-id]")].map((item) => item.getAttribute("data-id")!);

function Users({ app }: { app: App }) {
  const { data, hasNextPage, fetchNextPage } = useInfiniteListInstanceUsers(
    { ...app.target, limit: 10 },
    { select: flattenPages },
  );
  return data && <Scrolled items={data} hasMore={hasNextPage} loadMore={() => void fetchNextPage()} />;
}

it("loads pages by offset while scrolling, until the last", async () => {
  const app = await openApp({
    seed: { applications: [{ name: "Acme", domain: "acme.example", users: 25 }] },
  });
  const screen = await app.show(<Users app={app} />);
  await expect.poll(() => ids(screen.container).length).toBe(10);
  // Without scrolling, no further page is requested.
  expect(await app.seen()).toHaveLength(1);
  const list = screen.getByTestId("list");
  for (const count of [20, 25]) {
    list.element().scrollTop = list.element().scrollHeight;
    await expect.poll(() => ids(screen.container).length).toBe(count);
  }
  await expect.element(screen.getByText("That is all")).toBeInTheDocument();
  expect(new Set(ids(screen.container)).size).toBe(25);
  expect((await app.seen()).map(({ query }) => query)).toEqual([
    "limit=10&offset=0",
    "limit=10&offset=10",
    "limit=10&offset=20",
  ]);
});

function Domains() {
  const { data, hasNextPage, isFetching, fetchNextPage } = useInfiniteListDomains(
    { limit: 3 },
    { select: flattenPages },
  );
  return (
    <>
      {data?.map(({ id, name }) => (
        <p key={id} data-id={id}>
          {name}
        </p>
      ))}
      <button type="button" disabled={!hasNextPage || isFetching} onClick={() => void fetchNextPage()}>
        More
      </button>
    </>
  );
}

it("loads pages by cursor, and ends without has_more", async () => {
  const names = Array.from({ length: 7 }, (_, index) => ({
    name: `App ${index}`,
    domain: `d${index}.example`,
  }));
  const app = await openApp({ seed: { applications: names } });
  const screen = await app.show(<Domains />);
  for (const count of [3, 6, 7]) {
    await expect.poll(() => ids(screen.container).length).toBe(count);
    if (count < 7) await screen.getByRole("button").click();
  }
  await expect.element(screen.getByRole("button")).toBeDisabled();
  const seen = await app.seen();
  expect(seen).toHaveLength(3);
  expect(seen[1]!.query).toBe(`limit=3&starting_after=${ids(screen.container)[2]}`);
});
