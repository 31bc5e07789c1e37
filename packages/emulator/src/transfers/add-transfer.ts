import type { Store } from "../state/store.ts";
import type { TransferRecord } from "../state/transfer-record.ts";

/** Creates a transfer; any workspace can claim the application with its code. */
export function addTransfer(
  store: Store,
  applicationId: string,
  workspace: string,
  now: number,
): TransferRecord {
  const transfer: TransferRecord = {
    id: store.random.id("appxfr_"),
    code: store.random.uuid(),
    applicationId,
    workspace,
    createdAt: now,
    canceledAt: null,
    completedAt: null,
  };
  store.transfers.set(transfer.id, transfer);
  return transfer;
}
