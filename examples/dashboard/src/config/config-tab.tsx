import { useGetConfigSchema } from "@clerk-platform/react-query";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { Loading } from "../ui/loading.tsx";
import { Segments } from "../ui/segments.tsx";
import { ConfigKeys } from "./config-keys.tsx";
import { KeyEditor } from "./key-editor.tsx";
import type { ValueSchema } from "./value-schema.ts";

/** The configuration of one instance: the schema says which keys there are and how each is edited. */
export function ConfigTab({
  applicationID,
  envOrInsID,
  environments,
  configKey = "auth_password",
}: {
  applicationID: string;
  envOrInsID: string;
  environments: readonly string[];
  configKey?: string | undefined;
}) {
  const place = { applicationID, envOrInsID };
  const schema = useGetConfigSchema(place, { staleTime: Number.POSITIVE_INFINITY });
  const addressOf = (environment: string, key: string) =>
    `/applications/${applicationID}/config/${environment}/${key}`;
  const schemas = schema.data?.properties as Record<string, ValueSchema> | undefined;
  return (
    <div className="stack">
      <div className="row">
        <Segments
          label="Environment"
          current={envOrInsID}
          options={environments.map((value) => ({ value, text: value, to: addressOf(value, configKey) }))}
        />
      </div>
      {schema.isPending && <Loading what="the configuration" />}
      <ErrorNotice error={schema.error} onRetry={() => schema.refetch()} />
      {schemas && (
        <div className="config">
          <ConfigKeys
            keys={Object.keys(schemas)}
            current={configKey}
            addressOf={(key) => addressOf(envOrInsID, key)}
          />
          <KeyEditor
            key={`${envOrInsID} ${configKey}`}
            {...place}
            configKey={configKey}
            schema={schemas[configKey] ?? {}}
          />
        </div>
      )}
    </div>
  );
}
