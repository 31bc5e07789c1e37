import { Trash2 } from "lucide-react";

/** Sets what cannot be undone apart from everything else. */
export const DangerZone = ({ text, action, onAct }: { text: string; action: string; onAct: () => void }) => (
  <section className="card danger-zone" aria-labelledby="danger-zone">
    <div className="head">
      <h2 id="danger-zone">Danger zone</h2>
    </div>
    <div className="body">
      <div className="row apart">
        <p className="soft">{text}</p>
        <button type="button" className="button danger-outline" onClick={onAct}>
          <Trash2 size={15} aria-hidden />
          {action}
        </button>
      </div>
    </div>
  </section>
);
