import { useCancelApplicationTransfer } from "@clerk-platform/react-query";
import { ConfirmDialog } from "../ui/confirm-dialog.tsx";
import { useToast } from "../ui/use-toast.ts";
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
  const toast = useToast();
  const cancel = useCancelApplicationTransfer({
    onSuccess: () => {
      toast({ message: `The transfer of ${name} was canceled.` });
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
      <p>Its code will no longer work.</p>
    </ConfirmDialog>
  );
}
