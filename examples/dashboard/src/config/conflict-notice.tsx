import { GitMerge } from "lucide-react";
import { DiffList } from "./diff-list.tsx";
import type { ConfigConflict } from "./save-config.ts";

/** Shows what somebody else changed meanwhile, and offers to continue from there. */
export function ConflictNotice({
  conflict,
  onReload,
}: {
  conflict: ConfigConflict;
  onReload: (keepEdits: boolean) => void;
}) {
  return (
    <div className="notice warn" role="alert">
      <GitMerge size={19} aria-hidden />
      <div>
        <strong>Somebody else changed this while you were editing</strong>
        <p className="small">Your edits were not stored. The other changes are:</p>
        <DiffList changes={conflict.theirs} />
        <div className="row">
          <button type="button" className="button small" onClick={() => onReload(true)}>
            Read again, keep my edits
          </button>
          <button type="button" className="button small" onClick={() => onReload(false)}>
            Read again, drop my edits
          </button>
        </div>
      </div>
    </div>
  );
}
