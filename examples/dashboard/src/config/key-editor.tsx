import { useGetConfig } from "@clerk-platform/react-query";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { Loading } from "../ui/loading.tsx";
import { KeyForm } from "./key-form.tsx";
import type { ValueSchema } from "./value-schema.ts";

/** One key: read by itself, because its version belongs to exactly the keys that were read. */
export function KeyEditor({
  configKey,
  schema,
  ...place
}: {
  applicationID: string;
  envOrInsID: string;
  configKey: string;
  schema: ValueSchema;
}) {
  const config = useGetConfig({ ...place, keys: [configKey] });
  return (
    <section className="card" aria-labelledby="config-key">
      <div className="head">
        <div className="stack tight">
          <h2 id="config-key">
            <code>{configKey}</code>
          </h2>
          {schema.description && <p className="soft small">{schema.description}</p>}
        </div>
      </div>
      <div className="body">
        {config.isPending && <Loading what={configKey} rows={4} height={46} />}
        <ErrorNotice error={config.error} onRetry={() => config.refetch()} />
        {config.data && (
          <KeyForm
            place={place}
            configKey={configKey}
            schema={schema}
            stored={config.data[configKey]}
            onReload={async () => (await config.refetch()).data?.[configKey]}
          />
        )}
      </div>
    </section>
  );
}
