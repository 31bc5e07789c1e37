import { type RefObject, useEffect, useRef } from "react";

let firstPage = true;

/** Moves the focus to a page's heading when the page is entered, so that screen readers say where they are. */
export function useFocusOnEntry(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The first page starts at its top, as the browser leaves it.
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return heading;
}
