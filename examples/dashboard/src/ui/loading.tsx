/** A placeholder with the size of what is being loaded. */
export function Loading({ what, rows = 3, height = 72 }: { what: string; rows?: number; height?: number }) {
  return (
    <div className="stack" role="status">
      <span className="visually-hidden">Loading {what}…</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are identical.
        <div key={row} className="skeleton" style={{ height }} />
      ))}
    </div>
  );
}
