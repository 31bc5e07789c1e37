import { useFocusOnEntry } from "../ui/use-focus-on-entry.ts";

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
