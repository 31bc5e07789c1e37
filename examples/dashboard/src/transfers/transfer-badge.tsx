import type { ApplicationTransfer } from "@clerk-platform/core";
import { Badge, type Tone } from "../ui/badge.tsx";

// By any string: a later version of the API may know other statuses.
const tones: Readonly<Record<string, Tone>> = {
  pending: "accent",
  completed: "good",
  canceled: "plain",
  expired: "warn",
};

export const TransferBadge = ({ status }: { status: ApplicationTransfer["status"] }) => (
  <Badge tone={tones[status] ?? "plain"}>{status}</Badge>
);
