/** A transfer of an application as it is kept. `expired` is not kept: it follows from the clock. */
export interface TransferRecord {
  id: string;
  code: string;
  applicationId: string;
  /** The workspace that offers the application. */
  workspace: string;
  createdAt: number;
  canceledAt: number | null;
  completedAt: number | null;
}
