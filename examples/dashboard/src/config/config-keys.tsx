import { useState } from "react";
import { Link } from "wouter";
import { SearchField } from "../ui/search-field.tsx";

export function ConfigKeys({
  keys,
  current,
  addressOf,
}: {
  keys: readonly string[];
  current: string;
  addressOf: (key: string) => string;
}) {
  const [search, setSearch] = useState("");
  const found = keys.filter((key) => key.includes(search.trim().toLowerCase().replaceAll(" ", "_")));
  return (
    <nav className="keys" aria-label="Configuration keys">
      <SearchField label="Find a key" value={search} onChange={setSearch} />
      <ul className="card">
        {found.map((key) => (
          <li key={key}>
            <Link href={addressOf(key)} aria-current={key === current ? "page" : undefined}>
              {key}
            </Link>
          </li>
        ))}
        {found.length === 0 && <li className="soft small">No key is called that.</li>}
      </ul>
    </nav>
  );
}
