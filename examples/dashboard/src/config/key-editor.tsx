import { useGetConfig } from "@clerk-platform/react-query";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { Loading } from "../ui/loading.tsx";
import { DifferenceList } from "./difference-list.tsx";
import { KeyForm } from "./key-form.tsx";
import { keyText } from "./key-groups.ts";
import type { Differences } from "./use-differences.ts";
import type { ValueSchema } from "./value-schema.ts";

/** One key. It is read alone, because a version of the configuration belongs to exactly the keys that were read. */
export function KeyEditor({
  configKey,
  schema,
  differences,
  ...place
}: {
  applicationID: string;
  envOrInsID: string;
  configKey: string;
  schema: ValueSchema;
  differences: Differences;
}) {
  const config = useGetConfig({ ...place, keys: [configKey] });
  return (
    <section className="card" aria-labelledby="config-key">
      <div className="head">
        <div className="stack tight">
          <div className="row">
            <h2 id="config-key">{keyText(configKey)}</h2>
            <code className="soft">{configKey}</code>
          </div>
          {schema.description && <p className="soft small">{schema.description}</p>}
        </div>
      </div>
      <div className="body">
        <DifferenceList configKey={configKey} environment={place.envOrInsID} differences={differences} />
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
