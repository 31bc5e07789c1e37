import { type ReactNode, useEffect, useRef } from "react";

let firstPage = true;

/** The heading of a page: takes the focus when the page is entered, so that screen readers say where one is. */
export function PageTitle({ children, document = children }: { children: string; document?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // On the first page the browser starts at the top by itself.
    if (!firstPage) heading.current?.focus({ preventScroll: true });
    firstPage = false;
  }, []);
  return (
    <>
      <title>{`${document} · Platform dashboard`}</title>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}
