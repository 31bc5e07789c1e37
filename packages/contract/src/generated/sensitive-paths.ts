// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate
import type { SensitivePaths } from "../sensitive-paths.ts";
import type { OperationName } from "./operations.ts";

/** The locations of secrets, by operation. Most operations have none. */
export const sensitivePaths: { readonly [Name in OperationName]?: SensitivePaths } = {
  listApplications: {"request":[],"response":["[].instances[].secret_key"]},
  createApplication: {"request":[],"response":["instances[].secret_key"]},
  getApplication: {"request":[],"response":["instances[].secret_key"]},
  updateApplication: {"request":[],"response":["instances[].secret_key"]},
  uploadApplicationLogo: {"request":[],"response":["instances[].secret_key"]},
  deleteApplicationLogo: {"request":[],"response":["instances[].secret_key"]},
  uploadApplicationFavicon: {"request":[],"response":["instances[].secret_key"]},
  deleteApplicationFavicon: {"request":[],"response":["instances[].secret_key"]},
  listApplicationTransfers: {"request":[],"response":["data[].code"]},
  createApplicationTransfer: {"request":[],"response":["code"]},
  getApplicationTransfer: {"request":[],"response":["code"]},
  cancelApplicationTransfer: {"request":[],"response":["code"]},
  createJWTTemplate: {"request":["signing_key"],"response":[]},
  updateJWTTemplate: {"request":["signing_key"],"response":[]},
  claimAccountlessApplication: {"request":["token"],"response":["instances[].secret_key"]},
};

/** The names of all fields that contain a secret in any operation. */
export const sensitiveFields: readonly string[] = ["code","secret_key","signing_key","token"];
