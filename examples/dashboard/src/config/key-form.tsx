import { diffConfig } from "@clerk-platform/core";
import { useState } from "react";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { applyPatch } from "./apply-patch.ts";
import { ConflictNotice } from "./conflict-notice.tsx";
import { patchOf } from "./patch-of.ts";
import { PreviewDialog } from "./preview-dialog.tsx";
import { ConfigConflict } from "./save-config.ts";
import { useSaveConfig } from "./use-save-config.ts";
import { ValueField } from "./value-field.tsx";
import type { ValueSchema } from "./value-schema.ts";

/** Edits a key. The service previews a change before it is applied. */
export function KeyForm({
  place,
  configKey,
  schema,
  stored,
  onReload,
}: {
  place: { applicationID: string; envOrInsID: string };
  configKey: string;
  schema: ValueSchema;
  stored: unknown;
  onReload: () => Promise<unknown>;
}) {
  /** The value that editing began with. Reloading in the background does not change it. */
  const [base, setBase] = useState(stored);
  const [draft, setDraft] = useState(stored);
  const [beginnings, setBeginnings] = useState(0);
  const begin = (value: unknown, edited = value) => {
    setBase(value);
    setDraft(edited);
    setBeginnings(beginnings + 1);
  };
  const edit = { place, key: configKey, stored: base, draft };
  const { preview, store, reset } = useSaveConfig((after) => begin(after[configKey]));
  const changes = diffConfig(base, draft, [configKey]);
  const error = store.error ?? preview.error;
  return (
    <form
      className="values"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!event.currentTarget.reportValidity()) return;
        if (changes.length > 0 && !preview.isPending) preview.mutate(edit);
      }}
    >
      <ValueField
        key={beginnings}
        name={configKey}
        schema={schema}
        before={base}
        value={draft}
        onChange={setDraft}
        top
      />
      {error instanceof ConfigConflict ? (
        <ConflictNotice
          conflict={error}
          onReload={async (keep) => {
            const current = await onReload();
            begin(current, keep ? applyPatch(current, patchOf(base, draft)) : current);
            reset();
          }}
        />
      ) : (
        !preview.data && <ErrorNotice error={error} />
      )}
      <div className="row">
        <button
          type="submit"
          className="button primary"
          aria-disabled={changes.length === 0 || preview.isPending}
        >
          {preview.isPending ? "One moment…" : "Preview changes"}
        </button>
        {changes.length > 0 && (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              begin(base);
              reset();
            }}
          >
            Discard
          </button>
        )}
        <span className="soft small" role="status">
          {changes.length > 0 &&
            `${changes.length} ${changes.length === 1 ? "change" : "changes"}, not stored`}
        </span>
      </div>
      {preview.data && !(error instanceof ConfigConflict) && (
        <PreviewDialog
          plan={preview.data}
          pending={store.isPending}
          error={store.error}
          onApply={() => store.mutate(edit)}
          onClose={reset}
        />
      )}
    </form>
  );
}
