import { X } from "lucide-react";
import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { hasModifier, isTyping, useHotkey } from "./use-hotkey.ts";
import { type Toast, ToastContext } from "./use-toast.ts";

/** How long messages stay, in milliseconds; longer where there is something to press. */
const shownFor = { message: 5000, undo: 12_000 };

/** Gives the pages `useToast`, and shows what they say. */
export function Toaster({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<Toast>();
  const place = useRef<HTMLDivElement>(null);
  const dismiss = useCallback(() => setToast(undefined), []);
  const undo = toast?.undo;
  const takeBack = () => {
    dismiss();
    undo?.();
  };
  useHotkey(
    (event) => undo !== undefined && event.key === "z" && hasModifier(event) && !isTyping(event),
    takeBack,
  );
  useEffect(() => {
    if (!toast || toast.failed) return;
    let timer: ReturnType<typeof setTimeout>;
    const hide = (delay: number): void => {
      timer = setTimeout(() => {
        // Not while somebody is about to press the button.
        if (place.current?.matches(":hover, :focus-within")) hide(1000);
        else dismiss();
      }, delay);
    };
    hide(toast.undo ? shownFor.undo : shownFor.message);
    return () => clearTimeout(timer);
  }, [toast, dismiss]);
  return (
    <ToastContext value={setToast}>
      {children}
      <div className="toasts" ref={place}>
        <div role="status">{toast && !toast.failed && <Message {...toast} onUndo={takeBack} />}</div>
        <div role="alert">{toast?.failed && <Message {...toast} onDismiss={dismiss} />}</div>
      </div>
    </ToastContext>
  );
}

function Message({
  message,
  undo,
  onUndo,
  onDismiss,
}: Toast & { onUndo?: () => void; onDismiss?: () => void }) {
  return (
    <div className="toast">
      <p>{message}</p>
      {undo && (
        <button type="button" className="button small" aria-keyshortcuts="Control+Z Meta+Z" onClick={onUndo}>
          Undo
        </button>
      )}
      {onDismiss && (
        <button type="button" className="button small icon" aria-label="Dismiss" onClick={onDismiss}>
          <X size={15} aria-hidden />
        </button>
      )}
    </div>
  );
}
