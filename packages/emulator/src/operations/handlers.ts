import type { OperationName } from "@clerk-platform/contract";
import * as images from "./application-images.ts";
import * as applications from "./applications.ts";
import * as config from "./config.ts";
import * as domains from "./domains.ts";
import * as jwtTemplates from "./jwt-templates.ts";
import type { Handler } from "./operation-context.ts";
import * as redirectUrls from "./redirect-urls.ts";
import * as transfers from "./transfers.ts";
import * as usage from "./usage.ts";
import * as users from "./users.ts";
import * as workspaceDomains from "./workspace-domains.ts";

/** The handlers by operation. An operation without one is refused with 501. */
export type Handlers = { readonly [Name in OperationName]?: Handler<Name> };

export const handlers: Handlers = {
  ...applications,
  ...images,
  ...domains,
  ...workspaceDomains,
  ...transfers,
  ...usage,
  ...users,
  ...jwtTemplates,
  ...redirectUrls,
  ...config,
};
