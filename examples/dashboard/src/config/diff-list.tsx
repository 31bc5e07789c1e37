import type { ConfigChange } from "@clerk-platform/core";
import { showValue } from "./show-value.ts";

/** Lists changed values, before and after. */
export const DiffList = ({ changes }: { changes: readonly ConfigChange[] }) => (
  <ul className="diff" aria-label="Changes">
    {changes.map(({ path, before, after }) => (
      <li key={path.join(".")}>
        <div className="path">{path.join(".")}</div>
        <del>{showValue(before)}</del>
        <ins>{showValue(after)}</ins>
      </li>
    ))}
  </ul>
);
