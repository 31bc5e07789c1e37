import { equal } from "../../assert.ts";
import { applicationNamed } from "../../seed.ts";
import type { OperationCase } from "./operation-case.ts";

export const transferOperations = {
  async listApplicationTransfers({ clerk }) {
    const { data, total_count } = await clerk.listApplicationTransfers({ status: ["pending", "canceled"] });
    equal([data.length, total_count], [3, 3], "transfers");
    equal(
      (await clerk.listApplicationTransfers({ status: ["pending"] })).data.length,
      1,
      "pending transfers",
    );
  },
  async createApplicationTransfer({ clerk }) {
    const applicationID = await applicationNamed(clerk, "First");
    const transfer = await clerk.createApplicationTransfer({ applicationID });
    equal([transfer.application_id, transfer.status], [applicationID, "pending"], "the transfer");
  },
  async getApplicationTransfer({ clerk }) {
    const applicationID = await applicationNamed(clerk, "First");
    const transfer = await clerk.createApplicationTransfer({ applicationID });
    const found = await clerk.getApplicationTransfer({ applicationID, transferID: transfer.id });
    equal(found, transfer, "the stored transfer");
  },
  async cancelApplicationTransfer({ clerk }) {
    const applicationID = await applicationNamed(clerk, "First");
    const { id: transferID } = await clerk.createApplicationTransfer({ applicationID });
    const { status } = await clerk.cancelApplicationTransfer({ applicationID, transferID });
    equal(status, "canceled", "the status");
  },
} satisfies Record<string, OperationCase>;
