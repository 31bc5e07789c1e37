import type { ReactNode } from "react";

/** The form of a dialog: passes its fields by name, and has buttons to submit and cancel. */
export function Form({
  onSubmit,
  onCancel,
  submit,
  pending,
  danger = false,
  children,
}: {
  onSubmit: (fields: FormData) => void;
  onCancel: () => void;
  submit: string;
  pending: boolean;
  danger?: boolean;
  children: ReactNode;
}) {
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) onSubmit(new FormData(event.currentTarget));
      }}
    >
      {children}
      <div className="actions">
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
        <button type="submit" className={danger ? "button danger" : "button primary"} aria-disabled={pending}>
          {pending ? "One moment…" : submit}
        </button>
      </div>
    </form>
  );
}
