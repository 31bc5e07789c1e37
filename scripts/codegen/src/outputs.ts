import { UserError } from "repo/lib/user-error";
import { exportedNames } from "./model/exported-names.ts";
import { hoistInlineSchemas } from "./model/hoist-inline-schemas.ts";
import { findMutationEffects } from "./model/mutation-effects.ts";
import { nameAcrossGroups } from "./model/name-across-groups.ts";
import type { Operation } from "./model/operation.ts";
import { readOperations } from "./model/read-operations.ts";
import { refuseNameCollisions } from "./model/refuse-name-collisions.ts";
import type { OpenAPIDocument } from "./openapi-document.ts";
import { renderClient } from "./render/client.ts";
import { renderMetadata } from "./render/metadata.ts";
import { renderTypes } from "./render/models.ts";
import { renderMutationEffects } from "./render/mutation-effects.ts";
import { renderOperationTable } from "./render/operation-table.ts";
import { renderOperations } from "./render/operations.ts";
import {
  renderAllDefinitions,
  renderDefinitions,
  renderHooks,
  renderPlatformQuery,
} from "./render/react-query.ts";
import { renderRequestValidators } from "./render/request-validators.ts";
import { renderResponseValidators } from "./render/response-validators.ts";
import { renderRpcOperations } from "./render/rpc-operations.ts";
import { renderSampleInputs } from "./render/sample-inputs.ts";
import { renderScopes } from "./render/scopes.ts";
import { renderSensitivePaths } from "./render/sensitive-paths.ts";

/** The folders of generated code. Files in them that are not generated are strays. */
export const generatedFolders = [
  "packages/contract/src/generated",
  "packages/cloudflare/src/generated",
  "packages/core/src/generated",
  "packages/emulator/src/generated",
  "packages/react-query/src/generated",
  "test-support/src/generated",
] as const;

/** An annotated document, ready to be rendered: everything has a name, and operations are decided. */
export interface Api {
  /** Inline schemas hoisted into components. */
  document: OpenAPIDocument;
  /** Component name → exported type name. */
  names: ReadonlyMap<string, string>;
  operations: Operation[];
  /** Decisions that the document leaves open. */
  warnings: string[];
}

/** Names everything in an annotated document, and decides its operations. */
export function readApi(annotated: OpenAPIDocument): Api {
  const warnings: string[] = [];
  const warn = (message: string): void => void warnings.push(message);
  const named = nameAcrossGroups(annotated, warn);
  refuseNameCollisions(named);
  const document = hoistInlineSchemas(named);
  const names = exportedNames(document, warn);
  const nameOf = (ref: string): string => {
    const name = names.get(ref.replace("#/components/schemas/", ""));
    if (!name) throw new UserError(`${ref} is used as a type but is not in components.schemas.`);
    return name;
  };
  const operations = readOperations(document, { nameOf, warn });
  return { document, names, operations, warnings };
}

/** Renders the types that a program sees of an API: repository path → content. */
export async function renderTypeOutputs({ document, names, operations }: Api): Promise<Map<string, string>> {
  const { models, paths } = await renderTypes(document, names);
  return new Map([
    ["packages/contract/src/generated/models.ts", models],
    ["packages/contract/src/generated/paths.ts", paths],
    ["packages/contract/src/generated/operations.ts", renderOperations(operations)],
    ["packages/core/src/generated/platform-operations.ts", renderClient(operations)],
  ]);
}

/** Renders every generated file of an API: repository path → content. */
export async function renderOutputs(api: Api): Promise<Map<string, string>> {
  const { document, operations } = api;
  const [responseValidators, requestValidators, types] = await Promise.all([
    renderResponseValidators(document),
    renderRequestValidators(document),
    renderTypeOutputs(api),
  ]);
  const effects = findMutationEffects(operations);
  return new Map([
    ...types,
    ["packages/contract/src/generated/operation-table.ts", renderOperationTable(operations)],
    ["packages/contract/src/generated/metadata.ts", renderMetadata(operations)],
    ["packages/contract/src/generated/scopes.ts", renderScopes(operations)],
    ["packages/contract/src/generated/sensitive-paths.ts", renderSensitivePaths(operations)],
    ["packages/contract/src/generated/mutation-effects.ts", renderMutationEffects(effects)],
    ["packages/cloudflare/src/generated/rpc-operations.ts", renderRpcOperations(operations)],
    ["packages/react-query/src/generated/definitions.ts", renderDefinitions(operations, effects)],
    ["packages/react-query/src/generated/all-definitions.ts", renderAllDefinitions(operations)],
    ["packages/react-query/src/generated/platform-query.ts", renderPlatformQuery(operations)],
    ["test-support/src/generated/sample-inputs.ts", renderSampleInputs(document, operations)],
    ["packages/react-query/src/generated/hooks.ts", renderHooks(operations)],
    ["packages/emulator/src/generated/request-validators.ts", requestValidators],
    ["packages/emulator/src/generated/response-validators.ts", responseValidators],
  ]);
}
