import type { ConfigDocument } from "../config/config-document.ts";
import type { UsageFigures } from "../usage/usage-figures.ts";
import type { JWTTemplateRecord } from "./jwt-template-record.ts";
import type { UserTable } from "./user-table.ts";

export type EnvironmentType = "development" | "production";

/** An instance (environment) of an application as it is kept. */
export interface InstanceRecord {
  id: string;
  environment: EnvironmentType;
  secretKey: string;
  /** The host of its Frontend API; `null` on a production instance that has no domain yet. */
  frontendApi: string | null;
  /** Never changed in place, so that instances can share their defaults. */
  config: ConfigDocument;
  users: UserTable;
  /** Figures that were set by a seed or a control; `null` where they are counted. */
  usage: UsageFigures | null;
  jwtTemplates: Map<string, JWTTemplateRecord>;
  redirectUrls: Map<string, RedirectUrlRecord>;
  createdAt: number;
  updatedAt: number;
}

/** A redirect URL as it is kept. */
export interface RedirectUrlRecord {
  id: string;
  url: string;
  createdAt: number;
  updatedAt: number;
}
