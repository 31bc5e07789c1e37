import { adds, compilerRefuses, informs, type Rule, serviceDiffers } from "./rule.ts";

/** Changes of operations as a whole, their statuses, scopes and lists. */
export const operationRules = {
  "operation-added": adds("Operation added", "A new method."),
  "operation-removed": compilerRefuses("Operation removed", "The method is gone; stop calling it."),
  "operation-renamed": compilerRefuses("Operation renamed", "Call the method by its new name."),
  "operation-id-changed": compilerRefuses(
    "Operation id changed",
    "The method keeps its name; only `operations[…]` of the contract is indexed by the new id.",
  ),
  "operation-moved": compilerRefuses(
    "Operation moved to another path or method",
    "The method keeps its name; `raw` calls need the new path.",
  ),
  "operation-deprecated": adds("Operation deprecated", "It still works; plan to stop using it."),
  "operation-undeprecated": informs("Operation no longer deprecated", "It may be used again."),
  "success-status-removed": compilerRefuses(
    "Success status removed",
    "Code that expects this status of a `raw` call must expect another.",
  ),
  "success-status-added": adds("Success status added", "The operation may also respond with this status."),
  "failure-status-added": adds("Failure status documented", "Errors may carry this status."),
  "failure-status-removed": informs("Failure status no longer documented", "Handling it does no harm."),
  "output-removed": compilerRefuses("Output removed", "The method resolves with `undefined`."),
  "output-added": adds("Output added", "The method resolves with a body."),
  "response-content-type-removed": compilerRefuses(
    "Content type of the response removed",
    "`raw` calls no longer find this content type.",
  ),
  "response-content-type-added": adds("Content type of the response added", "`raw` calls may ask for it."),
  "list-stops-paging": compilerRefuses(
    "No longer a list",
    "The method returns a promise; it cannot be iterated any more.",
  ),
  "list-starts": adds("Became a list", "The method's result can be awaited as before, and iterated."),
  "list-starts-paging": serviceDiffers(
    "List is now paged",
    "Awaiting gives the first page where it gave everything; iterate, or call `toArray()`.",
  ),
  "list-comes-whole": adds("List is no longer paged", "Awaiting gives every item."),
  "list-paging-changed": serviceDiffers(
    "List is paged in another way",
    "Iteration adapts by itself; code that computes offsets or cursors must change.",
  ),
  "scope-required": serviceDiffers(
    "Another scope is required",
    "Keys without this scope get 403 `authorization_missing_scopes`; add it before upgrading.",
  ),
  "scope-no-longer-required": adds("Scope no longer required", "Keys may do without it."),
  "security-requirement-added": serviceDiffers(
    "Another credential is required",
    "Requests authorised as before may be refused.",
  ),
  "security-requirement-removed": adds("Credential no longer required", "Nothing to do."),
  "replay-safety-lost": serviceDiffers(
    "No longer safe to send twice",
    "The client retries it in fewer cases; expect `OutcomeUnknownError` after lost connections.",
  ),
  "replay-safety-gained": adds("Safe to send twice", "The client retries it in more cases."),
  "server-changed": serviceDiffers(
    "Server address changed",
    "The document names other servers; check the default `baseUrl` of the client.",
  ),
  "text-changed": informs("Descriptions changed", "Nothing to do."),
} satisfies Record<string, Rule>;
