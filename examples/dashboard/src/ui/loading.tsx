/** The place that something will take. */
export function Loading({ what, rows = 3, height = 72 }: { what: string; rows?: number; height?: number }) {
  return (
    <div className="stack" role="status">
      <span className="visually-hidden">Loading {what}…</span>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows without content are all the same.
        <div key={row} className="skeleton" style={{ height }} />
      ))}
    </div>
  );
}
