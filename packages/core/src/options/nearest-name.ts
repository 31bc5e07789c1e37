/** Names that people write from habit, and the options that they mean. */
const synonyms: Readonly<Record<string, string>> = {
  apikey: "token",
  key: "token",
  secretkey: "token",
  timeout: "timeoutMs",
  url: "baseUrl",
  retries: "retry",
  maxretries: "retry",
};

/** Removes case and separators: `application_id`, `applicationId` and `applicationID` become the same. */
const normalise = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

/** Returns the known name that was probably meant. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const wanted = normalise(name);
  const synonym = synonyms[wanted];
  const exact = known.find((candidate) => normalise(candidate) === wanted);
  if (exact) return exact;
  if (synonym && known.includes(synonym)) return synonym;
  const byDistance = known
    .map((candidate) => ({ candidate, distance: editDistance(wanted, normalise(candidate)) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = byDistance;
  return best && best.distance <= Math.max(1, Math.floor(wanted.length / 4)) ? best.candidate : undefined;
}

/** How many characters to insert, delete or replace to turn one text into the other. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, previous[j]! + 1, current[j - 1]! + 1));
    }
    previous = current;
  }
  return previous[b.length]!;
}
