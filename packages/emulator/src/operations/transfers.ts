import { failure } from "../errors/api-failure.ts";
import { notFound } from "../errors/parameter-failure.ts";
import type { TransferRecord } from "../state/transfer-record.ts";
import { addTransfer } from "../transfers/add-transfer.ts";
import { presentTransfer, transferStatus } from "../transfers/present-transfer.ts";
import { cursorPage } from "./cursor-page.ts";
import { findApplication } from "./find-application.ts";
import type { Handler, OperationContext } from "./operation-context.ts";

export const listApplicationTransfers: Handler<"listApplicationTransfers"> = ({ store, key, query, now }) => {
  const statuses = query.status;
  // Reversed before a stable sort: of equal times, the one created last comes first.
  const matching = [...store.transfers.values()]
    .reverse()
    .filter(
      (transfer) =>
        transfer.workspace === key.workspace &&
        (!statuses || statuses.includes(transferStatus(transfer, now))),
    );
  matching.sort((a, b) => b.createdAt - a.createdAt);
  const data = cursorPage(matching, query).map((transfer) => presentTransfer(transfer, now));
  return { data, total_count: matching.length };
};

export const createApplicationTransfer: Handler<"createApplicationTransfer"> = (context) => {
  const { store, key, now } = context;
  const application = findApplication(context);
  for (const transfer of store.transfers.values()) {
    if (transfer.applicationId === application.id && transferStatus(transfer, now) === "pending") {
      throw failure(409, "conflict", "Conflict", {
        long: "The application has a pending transfer. Cancel it, or wait until it expires.",
      });
    }
  }
  const transfer = addTransfer(store, application.id, key.workspace, now);
  store.changed([{ transfer: transfer.id }]);
  return presentTransfer(transfer, now);
};

function findTransfer({ store, path, key }: OperationContext): TransferRecord {
  const transfer = store.transfers.get(path.transferID!);
  // After the hand-over the application is gone, but the workspace that offered it can still read the transfer.
  if (transfer?.applicationId !== path.applicationID || transfer?.workspace !== key.workspace) {
    throw notFound("application transfer");
  }
  return transfer!;
}

export const getApplicationTransfer: Handler<"getApplicationTransfer"> = (context) =>
  presentTransfer(findTransfer(context), context.now);

export const cancelApplicationTransfer: Handler<"cancelApplicationTransfer"> = (context) => {
  const { now, store } = context;
  const transfer = findTransfer(context);
  const status = transferStatus(transfer, now);
  if (status !== "pending") {
    throw failure(409, "conflict", "Conflict", {
      long: `The transfer is ${status}; only a pending one can be canceled.`,
    });
  }
  transfer.canceledAt = now;
  store.changed([{ transfer: transfer.id }]);
  return presentTransfer(transfer, now);
};
