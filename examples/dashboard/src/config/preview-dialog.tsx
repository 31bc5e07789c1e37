import type { UpdateConfigResult } from "@clerk-platform/core";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { Dialog } from "../ui/dialog.tsx";
import { DiffList } from "./diff-list.tsx";

/** Shows what the service would change, and applies it when confirmed. */
export function PreviewDialog({
  plan,
  pending,
  error,
  onApply,
  onClose,
}: {
  plan: UpdateConfigResult;
  pending: boolean;
  error: Error | null;
  onApply: () => void;
  onClose: () => void;
}) {
  return (
    <Dialog title="Preview" onClose={onClose}>
      <p className="soft">
        {plan.changes.length === 0 ? "Nothing would change." : "The service would change this:"}
      </p>
      <DiffList changes={plan.changes} />
      <ErrorNotice error={error} />
      <div className="actions">
        <button type="button" className="button" onClick={onClose}>
          Back
        </button>
        <button
          type="button"
          className="button primary"
          aria-disabled={pending || plan.changes.length === 0}
          onClick={() => !pending && plan.changes.length > 0 && onApply()}
        >
          {pending ? "One moment…" : "Apply"}
        </button>
      </div>
    </Dialog>
  );
}
