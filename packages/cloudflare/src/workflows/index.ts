export type {
  BulkClaim,
  BulkContext,
  BulkItem,
  BulkOutcome,
  BulkParams,
  BulkReport,
  BulkRunInfo,
  BulkRunReport,
  BulkState,
  BulkWorkflowOptions,
  ClaimedInput,
} from "./bulk-options.ts";
export { bulkReport } from "./bulk-report.ts";
export { BulkWorkflow, type BulkWorkflowClass } from "./bulk-workflow.ts";
export type {
  DomainChange,
  DomainOperation,
  DomainPart,
  DomainProvisioningOptions,
  DomainProvisioningParams,
  DomainProvisioningResult,
} from "./domain-provisioning-options.ts";
export { type DomainProvisioningClass, DomainProvisioningWorkflow } from "./domain-provisioning-workflow.ts";
export type { Failure } from "./failure.ts";
export { workflowLimits } from "./limits.ts";
export { type BulkJob, startBulk } from "./start-bulk.ts";
export {
  domainProvisioningResult,
  type StartDomainOptions,
  startDomainProvisioning,
} from "./start-domain-provisioning.ts";
export type { NewRun, Retention, RunStatus, WorkflowBinding, WorkflowHandle } from "./workflow-binding.ts";
