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
export function developmentHost(random: Random): string {
  return `${random.pick(first)}-${random.pick(second)}-${random.integer(1, 9999)}.clerk.accounts.dev`;
}
