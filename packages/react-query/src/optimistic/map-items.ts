type Fields = Record<string, unknown>;
/** Returns the changed item, the same object if nothing changes, or `undefined` if it is deleted. */
export type MapItem = (item: Fields) => Fields | undefined;

/** Applies a change to the items of cached data: one item, a list, a page, or pages. Returns the same object if nothing changes. */
export function mapItems(data: unknown, map: MapItem): unknown {
  if (Array.isArray(data)) return mapList(data, map);
  if (!isFields(data)) return data;
  if (Array.isArray(data.pages)) {
    const pages = mapList(data.pages, (page) => mapItems(page, map) as Fields);
    return pages === data.pages ? data : { ...data, pages };
  }
  if (Array.isArray(data.data)) {
    const items = mapList(data.data, map);
    const total_count = (data.total_count as number) + items.length - data.data.length;
    return items === data.data ? data : { ...data, data: items, total_count };
  }
  // Components that show a single item still need it.
  return map(data) ?? data;
}

function mapList(list: readonly unknown[], map: MapItem): readonly unknown[] {
  let changed = false;
  const mapped = list.flatMap((item) => {
    const after = isFields(item) ? map(item) : item;
    changed ||= after !== item;
    return after === undefined ? [] : [after];
  });
  return changed ? mapped : list;
}

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
