import type { ApplicationTransfer } from "@clerk-platform/core";
import { Badge, type Tone } from "../ui/badge.tsx";

const tones: Readonly<Record<ApplicationTransfer["status"], Tone>> = {
  pending: "accent",
  completed: "good",
  canceled: "plain",
  expired: "warn",
};

export const TransferBadge = ({ status }: { status: ApplicationTransfer["status"] }) => (
  <Badge tone={tones[status] ?? "plain"}>{status}</Badge>
);
