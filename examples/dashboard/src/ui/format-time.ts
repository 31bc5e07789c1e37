const relative = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const units = [
  ["year", 31_536_000_000],
  ["month", 2_592_000_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

/** `3 days ago` or `in 23 hours`, from milliseconds since the epoch or an ISO date. */
export function formatTime(moment: number | string, now = Date.now()): string {
  const distance = new Date(moment).getTime() - now;
  const [unit, length] = units.find(([, length]) => Math.abs(distance) >= length) ?? ["minute", 60_000];
  return relative.format(Math.trunc(distance / length), unit);
}
