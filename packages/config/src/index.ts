export { type ApplyOptions, apply, applyApplication } from "./apply/apply.ts";
export type { ApplyingClient } from "./apply/apply-context.ts";
export type { ApplyJournal } from "./apply/apply-journal.ts";
export {
  type ApplicationReport,
  type AppliedStep,
  ApplyInterruptedError,
  type ApplyReport,
} from "./apply/report.ts";
export { type CollectedSecrets, resolveSecrets } from "./apply/resolve-secrets.ts";
export type { Change } from "./compare/compare.ts";
export { ConfigError, PlanMovedError } from "./config-error.ts";
export { checkDefinition } from "./definition/check-definition.ts";
export { type Clear, clear } from "./definition/clear.ts";
export {
  type AnyConfig,
  type ApplicationChoice,
  type Definition,
  defineConfig,
  type Environment,
  type JWTTemplateSettings,
} from "./definition/define-config.ts";
export { type Secret, secret } from "./definition/secret.ts";
export type { AskOptions } from "./fleet/ask.ts";
export { createPacer, type PacerClock, type PacerOptions } from "./fleet/create-pacer.ts";
export type { ApplicationSummary } from "./plan/application-summary.ts";
export { findApplications } from "./plan/find-applications.ts";
export { drift, type PlanOptions, plan } from "./plan/make-plan.ts";
export {
  type ApplicationPlan,
  countChanges,
  countUncompared,
  type InstancePlan,
  type JWTTemplateStep,
  type Plan,
  type RedirectURLStep,
  type SeenConfig,
} from "./plan/plan.ts";
export {
  type PlanApplicationOptions,
  type PlanningClient,
  planApplication,
} from "./plan/plan-application.ts";
export { type PromoteOptions, promote } from "./plan/promote.ts";
export { checkPlan, sealPlan } from "./plan/seal-plan.ts";
export { sharedSchema } from "./plan/shared-schema.ts";
export { type PullOptions, pull } from "./pull/pull.ts";
export { renderDefinition } from "./pull/render-definition.ts";
export { formatPlan, formatPlanMarkdown } from "./report/format-plan.ts";
export { formatReport } from "./report/format-report.ts";
export { renderTypes } from "./schema/render-types.ts";
