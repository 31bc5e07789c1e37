import { Badge } from "../ui/badge.tsx";

export function DomainBadge({ status }: { status: "complete" | "incomplete" | undefined }) {
  if (!status) return null;
  return status === "complete" ? <Badge tone="good">Complete</Badge> : <Badge tone="warn">Incomplete</Badge>;
}
