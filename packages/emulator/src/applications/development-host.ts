import type { Random } from "../random/random.ts";

const first = [
  "brave",
  "calm",
  "eager",
  "fond",
  "golden",
  "keen",
  "lucky",
  "quiet",
  "sharp",
  "vital",
  "warm",
  "wise",
];
const second = [
  "badger",
  "crane",
  "dingo",
  "falcon",
  "gecko",
  "heron",
  "lynx",
  "marmot",
  "otter",
  "puma",
  "seal",
  "wren",
];

/** The host of a development instance, such as `calm-otter-42.clerk.accounts.dev`. */
export function developmentHost(random: Random, isTaken: (host: string) => boolean): string {
  // Known clients expect a number of at most two digits. When the words are used up, names grow.
  for (let attempts = 0; ; attempts++) {
    const words = Array.from({ length: 1 + Math.floor(attempts / 50) }, () => random.pick(first));
    const host = `${words.join("-")}-${random.pick(second)}-${random.integer(1, 99)}.clerk.accounts.dev`;
    if (!isTaken(host)) return host;
  }
}
