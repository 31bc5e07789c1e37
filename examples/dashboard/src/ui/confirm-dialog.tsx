import type { ReactNode } from "react";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { Dialog } from "./dialog.tsx";
import { Form } from "./form.tsx";

/** Asks before something that people would regret. */
export function ConfirmDialog({
  title,
  confirm,
  pending,
  error,
  onConfirm,
  onClose,
  children,
}: {
  title: string;
  confirm: string;
  pending: boolean;
  error: Error | null;
  onConfirm: (fields: FormData) => void;
  onClose: () => void;
  children: ReactNode;
}) {
  return (
    <Dialog title={title} onClose={onClose}>
      <Form danger submit={confirm} pending={pending} onSubmit={onConfirm} onCancel={onClose}>
        {children}
        <ErrorNotice error={error} />
      </Form>
    </Dialog>
  );
}
