import type { ApplicationTransfer } from "@clerk-platform/core";
import { Badge, type Tone } from "../ui/badge.tsx";
import { labelOf } from "../ui/label-of.ts";

// Any string is allowed as a key: a later version of the API may add statuses.
const tones: Readonly<Record<string, Tone>> = {
  pending: "accent",
  completed: "good",
  canceled: "plain",
  expired: "warn",
};

export const TransferBadge = ({ status }: { status: ApplicationTransfer["status"] }) => (
  <Badge tone={tones[status] ?? "plain"}>{labelOf(status)}</Badge>
);
