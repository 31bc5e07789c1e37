import { useCreateApplicationTransfer } from "@clerk-platform/react-query";
import { ArrowLeftRight, KeyRound } from "lucide-react";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { CopyButton } from "../ui/copy-button.tsx";

/** Starts a transfer and shows its code, which nobody can look up later. */
export function StartTransfer({ applicationID, pending }: { applicationID: string; pending: boolean }) {
  // The one secret that is meant for the person at the screen. It is in no cache.
  const start = useCreateApplicationTransfer({ reveal: true });
  const code = start.data?.code;
  return (
    <>
      {code && pending && (
        <div className="notice good" role="status">
          <KeyRound size={19} aria-hidden />
          <div>
            <strong>The transfer is started</strong>
            <p className="small">Copy the code now: it is shown this once.</p>
            <CopyButton what="the code" value={code} />
          </div>
        </div>
      )}
      {pending && !code && <p className="soft small">A transfer is under way. Cancel it to start another.</p>}
      <ErrorNotice error={start.error} />
      {!pending && (
        <div>
          <button
            type="button"
            className="button primary"
            aria-disabled={start.isPending}
            onClick={() => !start.isPending && start.mutate({ applicationID })}
          >
            <ArrowLeftRight size={16} aria-hidden />
            Start a transfer
          </button>
        </div>
      )}
    </>
  );
}
