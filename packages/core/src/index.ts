export type * from "@clerk-platform/contract";
export { describeOperation, listOperations } from "@clerk-platform/contract";
export type { CallOptions, ListOptions, RetryOptions } from "./call-options.ts";
export type { ClientOptions } from "./client-options.ts";
export type { Clock } from "./clock.ts";
export { createPlatformClient, type PlatformClient } from "./create-platform-client.ts";
export { ApiError, type ApiErrorDetail } from "./errors/api-error.ts";
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
export { PlatformError } from "./errors/platform-error.ts";
export { TimeoutError } from "./errors/timeout-error.ts";
export type { PlatformOperations } from "./generated/platform-operations.ts";
export type { FailureEvent, Hooks, Logger, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.ts";
export type { Transport } from "./pipeline/answer.ts";
export type { PlatformList } from "./platform-list.ts";
export type { RawClient } from "./raw.ts";
export { redact } from "./redact.ts";
export { type CallFailure, type Result, result } from "./result.ts";
export { stripSensitive } from "./strip-sensitive.ts";
export type { TokenRequest, TokenSource } from "./token.ts";
export { type ConfigChange, diffConfig } from "./workflows/config-diff.ts";
export { requiredScopes } from "./workflows/required-scopes.ts";
export {
  type ConfigPatchValues,
  type ConfigTarget,
  type ConfigUpdate,
  type UpdateConfigOptions,
  type UpdateConfigResult,
  updateConfig,
} from "./workflows/update-config.ts";
export {
  type DomainComponent,
  DomainNotReadyError,
  type DomainProgress,
  type WaitForDomainOptions,
  waitForDomain,
} from "./workflows/wait-for-domain.ts";
export { type WatchedClient, watchWrites } from "./workflows/watch-writes.ts";
