import { useState } from "react";
import { SearchField } from "../ui/search-field.tsx";
import { KeyGroupList } from "./key-group-list.tsx";
import { groupKeys, keyText } from "./key-groups.ts";
import type { Differences } from "./use-differences.ts";

/** The menu of the configuration: its keys in groups, with marks where the other environment differs. */
export function ConfigKeys({
  keys,
  current,
  differences: { other, byKey },
  addressOf,
}: {
  keys: readonly string[];
  current: string;
  differences: Differences;
  addressOf: (key: string) => string;
}) {
  const [search, setSearch] = useState("");
  const [onlyDifferent, setOnlyDifferent] = useState(false);
  const words = search.toLowerCase().split(/[\s_]+/);
  const found = keys.filter((key) => {
    const text = `${key} ${keyText(key)}`.toLowerCase();
    return words.every((word) => text.includes(word)) && (!onlyDifferent || byKey.has(key));
  });
  return (
    <nav className="keys" aria-label="Configuration keys">
      <SearchField label="Find a key" value={search} onChange={setSearch} />
      {other && (
        <label className="check small">
          <input
            type="checkbox"
            checked={onlyDifferent}
            onChange={({ target }) => setOnlyDifferent(target.checked)}
          />
          {`Only keys that differ from ${other} (${byKey.size})`}
        </label>
      )}
      <div className="card key-groups">
        {groupKeys(found).map((group) => (
          <KeyGroupList
            key={group.title}
            group={group}
            current={current}
            different={byKey}
            open={search !== "" || onlyDifferent || group.keys.some(({ key }) => key === current)}
            addressOf={addressOf}
          />
        ))}
        {found.length === 0 && <p className="soft small">No key matches.</p>}
      </div>
    </nav>
  );
}
