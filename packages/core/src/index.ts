export type * from "@clerk-platform/contract";
export {
  describeOperation,
  findOperation,
  isOperationName,
  listOperations,
  matchOperation,
  redact,
} from "@clerk-platform/contract";
export type { RawClient } from "./client/raw-client.ts";
export { createPlatformClient, type PlatformClient } from "./create-platform-client.ts";
export { ApiError, type ApiErrorDetail, type ApiErrorFields } from "./errors/api-error.ts";
export { ConnectionError } from "./errors/connection-error.ts";
export {
  isApiError,
  isConnectionError,
  isInvalidResponseError,
  isOutcomeUnknownError,
  isPlatformError,
  isTimeoutError,
} from "./errors/guards.ts";
export { InvalidResponseError } from "./errors/invalid-response-error.ts";
export { OutcomeUnknownError } from "./errors/outcome-unknown-error.ts";
export { type ErrorContext, PlatformError } from "./errors/platform-error.ts";
export { type CallFailure, type Result, result } from "./errors/result.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export type { PlatformOperations } from "./generated/platform-operations.ts";
export { type ListSource, PlatformList } from "./list/platform-list.ts";
export type { CallOptions, ListOptions, RetryOptions } from "./options/call-options.ts";
export type { ClientOptions } from "./options/client-options.ts";
export { type Clock, systemClock } from "./options/clock.ts";
export type {
  FailureEvent,
  Hooks,
  Logger,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./options/hooks.ts";
export { nearestName } from "./options/nearest-name.ts";
export type { TokenRequest, TokenSource } from "./options/token-source.ts";
export type { Call } from "./pipeline/call.ts";
export type { Transport, TransportInit } from "./pipeline/transport.ts";
export {
  type DeploymentState,
  deploymentState,
  type MissingForProduction,
} from "./provisioning/deployment-state.ts";
export { type DNSRecord, type DNSRecords, dnsRecords } from "./provisioning/dns-records.ts";
export { environmentFor, type Framework } from "./provisioning/environment-for.ts";
export { frontendAPI } from "./provisioning/frontend-api.ts";
export { instanceOf } from "./provisioning/instance-of.ts";
export { type InstanceKeys, keysOf } from "./provisioning/keys-of.ts";
export {
  type ProvisionedApplication,
  provisionApplication,
  type WantedApplication,
} from "./provisioning/provision-application.ts";
export {
  type SweepOptions,
  sweepTestApplications,
  type TestApplicationSettings,
  withTestApplication,
} from "./provisioning/test-applications.ts";
export { type ConfigChange, diffConfig } from "./recipes/config-diff.ts";
export type { DomainComponent, DomainHint, DomainProgress } from "./recipes/domain-progress.ts";
export { type RequiredScope, requiredScopes } from "./recipes/required-scopes.ts";
export {
  type ConfigPatchValues,
  type ConfigUpdate,
  type InstanceRef,
  type UpdateConfigOptions,
  type UpdateConfigResult,
  updateConfig,
} from "./recipes/update-config.ts";
export {
  DomainNotReadyError,
  type WaitForDomainOptions,
  waitForDomain,
} from "./recipes/wait-for-domain.ts";
export { type WatchedClient, watchWrites } from "./recipes/watch-writes.ts";
export { stripSensitive } from "./secrets/strip-sensitive.ts";
