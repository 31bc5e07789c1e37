import { type KeyboardEvent, useState } from "react";
import { Link, useLocation } from "wouter";
import { Dialog } from "../ui/dialog.tsx";
import { SearchField } from "../ui/search-field.tsx";
import { usePlaces } from "./use-places.ts";

/** Goes to an application, a page, or a tab of the open application by name. */
export function CommandPalette({ onClose }: { onClose: () => void }) {
  const [, navigate] = useLocation();
  const [search, setSearch] = useState("");
  const places = usePlaces(search);
  const go = (href: string | undefined) => {
    if (!href) return;
    onClose();
    navigate(href);
  };
  return (
    <Dialog title="Go to" onClose={onClose}>
      <form
        className="palette"
        onKeyDown={(event) => {
          // Otherwise the first Escape would only empty the field.
          if (event.key === "Escape") onClose();
          else moveFocus(event);
        }}
        onSubmit={(event) => {
          event.preventDefault();
          go(places[0]?.href);
        }}
      >
        <SearchField label="Application or page" value={search} onChange={setSearch} />
        <p className="visually-hidden" role="status">
          {`${places.length} ${places.length === 1 ? "result" : "results"}`}
        </p>
        <ul>
          {places.map(({ name, kind, href }) => (
            <li key={href}>
              <Link href={href} onClick={onClose}>
                <strong>{name}</strong>
                <span className="soft small">{kind}</span>
              </Link>
            </li>
          ))}
          {places.length === 0 && <li className="soft small">Nothing is called “{search}”.</li>}
        </ul>
      </form>
    </Dialog>
  );
}

/** The arrow keys walk through the field and the results. */
function moveFocus(event: KeyboardEvent<HTMLFormElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input, a")];
  const next = stops.indexOf(document.activeElement as HTMLElement) + step;
  stops[(next + stops.length) % stops.length]?.focus();
}
