import type { PlatformEnv } from "../src/index.ts";
import type { BulkRunReport, DomainChange } from "../src/workflows/index.ts";

/** Shared state of the tests and their Workflows, which run in one isolate. */
export const watched = {
  env: undefined as PlatformEnv | undefined,
  changes: [] as DomainChange[],
  archived: [] as (BulkRunReport & { job: string | undefined })[],
  report(change: DomainChange): void {
    watched.changes.push(change);
  },
  transport: (url: string, init: RequestInit): Promise<Response> => fetch(url, init),
  reset(env: PlatformEnv): void {
    watched.env = env;
    watched.changes = [];
    watched.archived = [];
    watched.report = (change) => void watched.changes.push(change);
    watched.transport = (url, init) => fetch(url, init);
  },
};
