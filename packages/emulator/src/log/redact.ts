import { mask, redactedText } from "@clerk-platform/contract";

/** Longer than any request target worth reading. */
const longest = 2000;

/** Secrets in the targets of requests, beyond those that are recognised everywhere. */
const inTargets = [
  // Claim tokens of the emulator, and the codes of transfers.
  /\bclm_\w+/g,
  /\b[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b/gi,
  /(?<=bearer(?:%20|\+)+)[^&\s]+/gi,
  /(?<=[?&](?:code|token|secret_key|signing_key)=)[^&]+/gi,
];

/** Masks secrets in a text that is logged, and shortens it. */
export function redact(text: string): string {
  let masked = mask(text.slice(0, longest));
  for (const secret of inTargets) masked = masked.replace(secret, redactedText);
  return masked;
}
