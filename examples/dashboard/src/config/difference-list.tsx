import { labelOf } from "../ui/label-of.ts";
import { showValue } from "./show-value.ts";
import type { Differences } from "./use-differences.ts";

/** What differs between the environments in one key. */
export function DifferenceList({
  configKey,
  environment,
  differences: { other, byKey },
}: {
  configKey: string;
  environment: string;
  differences: Differences;
}) {
  const changes = byKey.get(configKey);
  if (!other || !changes) return null;
  return (
    <section className="differences" aria-labelledby="differences">
      <h3 id="differences">{`Differs from ${other}`}</h3>
      <ul className="diff">
        {changes.map(({ path, before, after }) => (
          <li key={path.join(".")}>
            <div className="path">{path.slice(1).join(".") || configKey}</div>
            <dl>
              <dt>{labelOf(other)}</dt>
              <dd>{showValue(before)}</dd>
              <dt>{labelOf(environment)}</dt>
              <dd>{showValue(after)}</dd>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
