// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
import type { OperationName } from "./operations.ts";

/** Where answers hold secrets, as paths such as `instances[].secret_key`; most hold none. */
export const sensitivePaths: { readonly [Name in OperationName]?: readonly string[] } = {
  listApplications: ["[].instances[].secret_key"],
  createApplication: ["instances[].secret_key"],
  getApplication: ["instances[].secret_key"],
  updateApplication: ["instances[].secret_key"],
  uploadApplicationLogo: ["instances[].secret_key"],
  deleteApplicationLogo: ["instances[].secret_key"],
  uploadApplicationFavicon: ["instances[].secret_key"],
  deleteApplicationFavicon: ["instances[].secret_key"],
  listApplicationTransfers: ["data[].code"],
  createApplicationTransfer: ["code"],
  getApplicationTransfer: ["code"],
  cancelApplicationTransfer: ["code"],
  claimAccountlessApplication: ["instances[].secret_key"],
};
