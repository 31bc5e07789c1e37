import type { InstanceRecord } from "./instance-record.ts";

/** An application as it is kept. */
export interface ApplicationRecord {
  id: string;
  name: string;
  /** The workspace that owns it; `null` while nobody has claimed it. */
  workspace: string | null;
  instances: InstanceRecord[];
  logo: ImageRecord | null;
  favicon: ImageRecord | null;
  createdAt: number;
  updatedAt: number;
}

/** What is remembered of an uploaded image: the API never gives the bytes back. */
export interface ImageRecord {
  contentType: string;
  size: number;
  uploadedAt: number;
}
