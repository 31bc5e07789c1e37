export type {
  BulkContext,
  BulkItem,
  BulkOutcome,
  BulkParams,
  BulkReport,
  BulkWorkflowOptions,
} from "./bulk-options.ts";
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
export { type BulkJob, bulkReport, startBulk } from "./start-bulk.ts";
export { domainProvisioningResult, startDomainProvisioning } from "./start-domain-provisioning.ts";
export type { WorkflowBinding, WorkflowHandle } from "./workflow-binding.ts";
