import { formatTime } from "./format-time.ts";
import { labelOf } from "./label-of.ts";

/** A moment as people say it; the exact time shows when pointed at. */
export function TimeAgo({ moment }: { moment: number | string }) {
  const date = new Date(moment);
  return (
    <time dateTime={date.toISOString()} title={date.toLocaleString("en")}>
      {labelOf(formatTime(moment))}
    </time>
  );
}
