import type { ApplicationTransfer } from "@clerk-platform/contract";
import type { Sent } from "../operations/sent.ts";
import { isoDate } from "../state/iso-date.ts";
import type { TransferRecord } from "../state/transfer-record.ts";

/** A transfer can be claimed for exactly this long. */
const lifetime = 24 * 60 * 60 * 1000;

/** The status at a moment: an expired transfer was never touched, its time only ran out. */
export function transferStatus(
  transfer: TransferRecord,
  now: number,
): "pending" | "completed" | "canceled" | "expired" {
  if (transfer.completedAt !== null) return "completed";
  if (transfer.canceledAt !== null) return "canceled";
  return now < transfer.createdAt + lifetime ? "pending" : "expired";
}

/** A transfer as the API shows it. */
export function presentTransfer(transfer: TransferRecord, now: number): Sent<ApplicationTransfer> {
  return {
    object: "application_transfer",
    id: transfer.id,
    code: transfer.code,
    application_id: transfer.applicationId,
    status: transferStatus(transfer, now),
    expires_at: isoDate(transfer.createdAt + lifetime),
    created_at: isoDate(transfer.createdAt),
    canceled_at: transfer.canceledAt === null ? null : isoDate(transfer.canceledAt),
    completed_at: transfer.completedAt === null ? null : isoDate(transfer.completedAt),
  };
}
