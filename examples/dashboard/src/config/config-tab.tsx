import { useGetConfigSchema } from "@clerk-platform/react-query";
import { ErrorNotice } from "../errors/error-notice.tsx";
import { EnvironmentSwitch } from "../ui/environment-switch.tsx";
import { Loading } from "../ui/loading.tsx";
import { ConfigEditor } from "./config-editor.tsx";
import type { ValueSchema } from "./value-schema.ts";

/** The configuration of one instance. Its schema says which keys there are and how each is edited. */
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
  const schema = useGetConfigSchema({ applicationID, envOrInsID }, { staleTime: Number.POSITIVE_INFINITY });
  const addressOf = (environment: string, key: string) =>
    `/applications/${applicationID}/config/${environment}/${key}`;
  return (
    <div className="stack">
      <div className="row">
        <EnvironmentSwitch
          current={envOrInsID}
          environments={environments}
          addressOf={(environment) => addressOf(environment, configKey)}
        />
      </div>
      {schema.isPending && <Loading what="the configuration" />}
      <ErrorNotice error={schema.error} onRetry={() => schema.refetch()} />
      {schema.data && (
        <ConfigEditor
          applicationID={applicationID}
          envOrInsID={envOrInsID}
          environments={environments}
          schemas={schema.data.properties as Readonly<Record<string, ValueSchema>>}
          configKey={configKey}
          addressOf={(key) => addressOf(envOrInsID, key)}
        />
      )}
    </div>
  );
}
