import type { Application } from "@clerk-platform/core";
import { useState } from "react";
import { Link } from "wouter";
import { formatTime } from "../ui/format-time.ts";
import { TimeAgo } from "../ui/time-ago.tsx";
import { CancelTransferDialog } from "./cancel-transfer-dialog.tsx";
import type { Transfer } from "./transfer.ts";
import { TransferBadge } from "./transfer-badge.tsx";

export function TransferTable({
  transfers,
  applications,
}: {
  transfers: readonly Transfer[];
  applications: readonly Application[];
}) {
  const [cancelling, setCancelling] = useState<Transfer>();
  const nameOf = (id: string) => applications.find(({ application_id }) => application_id === id)?.name ?? id;
  return (
    <div className="table-wrap">
      <table className="table">
        <caption className="visually-hidden">Transfers</caption>
        <thead>
          <tr>
            <th scope="col">Application</th>
            <th scope="col">Status</th>
            <th scope="col">Started</th>
            <th scope="col" className="end">
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {transfers.map((transfer) => (
            <tr key={transfer.id}>
              <td>
                <Link href={`/applications/${transfer.application_id}/transfer`}>
                  {nameOf(transfer.application_id)}
                </Link>
              </td>
              <td>
                <TransferBadge status={transfer.status} />
              </td>
              <td className="soft small">
                <TimeAgo moment={transfer.created_at} />
                {transfer.status === "pending" && `, expires ${formatTime(transfer.expires_at)}`}
              </td>
              <td className="end">
                {transfer.status === "pending" && (
                  <button
                    type="button"
                    className="button small"
                    aria-label={`Cancel the transfer of ${nameOf(transfer.application_id)}`}
                    onClick={() => setCancelling(transfer)}
                  >
                    Cancel
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {cancelling && (
        <CancelTransferDialog
          transfer={cancelling}
          name={nameOf(cancelling.application_id)}
          onClose={() => setCancelling(undefined)}
        />
      )}
    </div>
  );
}
