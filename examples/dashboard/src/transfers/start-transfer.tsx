import { useCreateApplicationTransfer } from "@clerk-platform/react-query";
import { ArrowLeftRight, KeyRound } from "lucide-react";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { CopyButton } from "../ui/copy-button.tsx";

/** Starts a transfer and shows its code. The code cannot be read later. */
export function StartTransfer({ applicationID, pending }: { applicationID: string; pending: boolean }) {
  // The only secret that is shown. It is not kept in a cache.
  const start = useCreateApplicationTransfer({ reveal: true });
  const code = start.data?.code;
  return (
    <>
      {code && pending && (
        <div className="notice good" role="status">
          <KeyRound size={19} aria-hidden />
          <div>
            <strong>The transfer has started</strong>
            <p className="small">Copy the code now. It is not shown again.</p>
            <CopyButton what="the code" value={code} />
          </div>
        </div>
      )}
      {pending && !code && <p className="soft small">A transfer is pending. Cancel it to start another.</p>}
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
            {start.isPending ? "One moment…" : "Start a transfer"}
          </button>
        </div>
      )}
    </>
  );
}
