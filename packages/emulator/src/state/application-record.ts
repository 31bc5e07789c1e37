import type { InstanceRecord } from "./instance-record.ts";

/** An application as it is kept. */
export interface ApplicationRecord {
  id: string;
  name: string;
  /** The workspace that owns it; `null` until it is claimed. */
  workspace: string | null;
  instances: InstanceRecord[];
  logo: ImageRecord | null;
  favicon: ImageRecord | null;
  createdAt: number;
  updatedAt: number;
}

/** An uploaded image. Its bytes are not kept: no response contains them. */
export interface ImageRecord {
  contentType: string;
  size: number;
  uploadedAt: number;
}
