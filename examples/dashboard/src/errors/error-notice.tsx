import { CircleAlert } from "lucide-react";
import { describeError } from "./describe-error.ts";

/** Explains a failure, and offers to try again. */
export function ErrorNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  if (!error) return null;
  const { title, text, traceId } = describeError(error);
  return (
    <div className="notice bad" role="alert">
      <CircleAlert size={19} aria-hidden />
      <div>
        <strong>{title}</strong>
        <p className="small">{text}</p>
        {traceId && (
          <p className="small soft">
            Trace <code>{traceId}</code>
          </p>
        )}
        {onRetry && (
          <div className="row">
            <button type="button" className="button small" onClick={onRetry}>
              Try again
            </button>
          </div>
        )}
      </div>
    </div>
  );
}
