import { ErrorNotice } from "../errors/error-notice.tsx";
import { Empty } from "../ui/empty.tsx";
import { ConfigKeys } from "./config-keys.tsx";
import { KeyEditor } from "./key-editor.tsx";
import { useDifferences } from "./use-differences.ts";
import type { ValueSchema } from "./value-schema.ts";

/** The keys of the configuration beside the editor of one of them. */
export function ConfigEditor({
  applicationID,
  envOrInsID,
  environments,
  schemas,
  configKey,
  addressOf,
}: {
  applicationID: string;
  envOrInsID: string;
  environments: readonly string[];
  schemas: Readonly<Record<string, ValueSchema>>;
  configKey: string;
  addressOf: (key: string) => string;
}) {
  const differences = useDifferences(applicationID, envOrInsID, environments, schemas);
  const schema = schemas[configKey];
  return (
    <div className="config">
      <ConfigKeys
        keys={Object.keys(schemas)}
        current={configKey}
        differences={differences}
        addressOf={addressOf}
      />
      <div className="stack">
        {schema ? (
          <KeyEditor
            key={`${envOrInsID} ${configKey}`}
            applicationID={applicationID}
            envOrInsID={envOrInsID}
            configKey={configKey}
            schema={schema}
            differences={differences}
          />
        ) : (
          <Empty title="This key does not exist">
            <p>{`The configuration has no key “${configKey}”. Choose one of the list.`}</p>
          </Empty>
        )}
        <ErrorNotice error={differences.error} />
      </div>
    </div>
  );
}
