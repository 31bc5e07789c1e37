import { type HostileServer, hostileServer, type Received } from "./hostile-server.ts";

export interface Item {
  id: string;
}

export const target = { applicationID: "app_1", envOrInsID: "production" } as const;

/** Items called `item_0`, `item_1`, … */
export const items = (count: number, from = 0): Item[] =>
  Array.from({ length: count }, (_, index) => ({ id: `item_${from + index}` }));

export interface ListServer extends HostileServer {
  /** The query of every request so far. */
  queries(): Record<string, string>[];
}

interface Listing {
  /** The largest page, whatever was requested. @defaultValue 500 */
  most?: number;
  /** The `total_count` to send; `undefined` sends none. @defaultValue the number of items */
  total?: (all: readonly Item[]) => number | undefined;
  /** Called before every response: may change the list, or wait. */
  before?: (request: Received, all: Item[]) => void | Promise<void>;
}

/** A server of one list that is paged by offset or by cursor, as the request asks. */
export async function listServer(
  all: Item[],
  { most = 500, total = (current) => current.length, before }: Listing = {},
): Promise<ListServer> {
  const queryOf = ({ target }: Received) => Object.fromEntries(new URL(target, "http://x").searchParams);
  const server = await hostileServer(async (request) => {
    await before?.(request, all);
    const { limit = "10", offset = "0", starting_after, ending_before } = queryOf(request);
    const size = Math.min(Number(limit), most);
    const place = (id: string) => all.findIndex((item) => item.id === id);
    let start = Number(offset);
    let end = start + size;
    if (starting_after !== undefined) {
      start = place(starting_after) + 1;
      end = start + size;
    } else if (ending_before !== undefined) {
      end = place(ending_before);
      start = Math.max(0, end - size);
    }
    return { body: { data: all.slice(start, end), total_count: total(all) } };
  });
  return Object.assign(Object.create(server), { queries: () => server.received.map(queryOf) });
}

/** The ids of items. */
export const ids = (list: readonly { id?: unknown }[]): unknown[] => list.map(({ id }) => id);
