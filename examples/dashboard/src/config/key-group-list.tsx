import { Link } from "wouter";
import type { KeyGroup } from "./key-groups.ts";

export const KeyGroupList = ({
  group: { title, keys },
  current,
  different,
  open,
  addressOf,
}: {
  group: KeyGroup;
  current: string;
  different: ReadonlyMap<string, unknown>;
  open: boolean;
  addressOf: (key: string) => string;
}) => (
  <details open={open}>
    <summary>
      {title} <span className="soft">{keys.length}</span>
    </summary>
    <ul>
      {keys.map(({ key, text }) => (
        <li key={key}>
          <Link href={addressOf(key)} aria-current={key === current ? "page" : undefined}>
            {text}
            {different.has(key) && <span className="differs">differs</span>}
          </Link>
        </li>
      ))}
    </ul>
  </details>
);
