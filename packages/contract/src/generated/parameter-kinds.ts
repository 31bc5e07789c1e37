// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
import type { ParameterKind } from "../parameter-kind.ts";
import type { OperationName } from "./operations.ts";

/** The inputs that are not text, by operation and name; most operations have none. */
export const parameterKinds: {
  readonly [Name in OperationName]?: Readonly<Record<string, ParameterKind>>;
} = {
  listApplications: {"include_secret_keys":"boolean"},
  getApplication: {"include_secret_keys":"boolean"},
  listDomains: {"limit":"number"},
  listApplicationTransfers: {"status":"array","limit":"number"},
  listInstanceUsers: {"limit":"number","offset":"number"},
  listRedirectURLs: {"limit":"number","offset":"number"},
  getConfig: {"keys":"array"},
  putConfig: {"dry_run":"boolean","destructive":"boolean"},
  patchConfig: {"dry_run":"boolean","destructive":"boolean","keys":"array"},
  getConfigSchema: {"keys":"array"},
};
