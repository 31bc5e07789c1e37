import type { ConfigChange } from "@clerk-platform/core";

/** Values before and after, leaf by leaf. */
export const DiffList = ({ changes }: { changes: readonly ConfigChange[] }) => (
  <ul className="diff" aria-label="Changes">
    {changes.map(({ path, before, after }) => (
      <li key={path.join(".")}>
        <div className="path">{path.join(".")}</div>
        <del>{show(before)}</del>
        <ins>{show(after)}</ins>
      </li>
    ))}
  </ul>
);

const show = (value: unknown): string => (value === undefined ? "not set" : JSON.stringify(value));
