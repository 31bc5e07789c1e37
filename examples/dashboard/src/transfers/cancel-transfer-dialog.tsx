import { useCancelApplicationTransfer } from "@clerk-platform/react-query";
import { useAnnounce } from "../ui/announcer.tsx";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import type { Transfer } from "./transfer.ts";

export function CancelTransferDialog({
  transfer: { id: transferID, application_id: applicationID },
  name,
  onClose,
}: {
  transfer: Transfer;
  name: string;
  onClose: () => void;
}) {
  const announce = useAnnounce();
  const cancel = useCancelApplicationTransfer({
    onSuccess: () => {
      announce(`The transfer of ${name} was canceled.`);
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={`Cancel the transfer of ${name}?`}
      confirm="Cancel transfer"
      pending={cancel.isPending}
      error={cancel.error}
      onConfirm={() => cancel.mutate({ applicationID, transferID })}
      onClose={onClose}
    >
      <p>The code that was handed out no longer works.</p>
    </ConfirmDialog>
  );
}
