import { useFocusOnEntry } from "../ui/use-focus-on-entry.ts";

/** The heading of a page, and the title of its document. */
export function PageTitle({ children, document = children }: { children: string; document?: string }) {
  const heading = useFocusOnEntry();
  return (
    <>
      <title>{`${document} · Platform dashboard`}</title>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
    </>
  );
}
