import { ConfirmDialog } from "../ui/confirm-dialog.tsx";

export const BanDialog = ({
  name,
  onConfirm,
  onClose,
}: {
  name: string;
  onConfirm: () => void;
  onClose: () => void;
}) => (
  <ConfirmDialog
    title={`Ban ${name} in production?`}
    confirm="Ban user"
    pending={false}
    error={null}
    onConfirm={onConfirm}
    onClose={onClose}
  >
    <p>They are signed out everywhere and cannot sign in again until you unban them.</p>
  </ConfirmDialog>
);
