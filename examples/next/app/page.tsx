import { PlatformHydrationBoundary } from "@clerk-platform/react-query";
import { createPlatformQuery, dehydratePlatform } from "@clerk-platform/react-query/server";
import { QueryClient } from "@tanstack/react-query";
import { connection } from "next/server";
import { Suspense } from "react";
import { clerk } from "../lib/platform.ts";
import { ApplicationList } from "./application-list.tsx";
import { CreateApplication } from "./create-application.tsx";

/** The frame is prerendered; what depends on the API is streamed into it. */
export default function Page() {
  return (
    <main>
      <header>
        <h1>Applications</h1>
        <Suspense fallback={<p className="muted">Counting domains…</p>}>
          <DomainCount />
        </Suspense>
      </header>
      <CreateApplication />
      <Suspense fallback={<p className="muted">Loading applications…</p>}>
        <Applications />
      </Suspense>
    </main>
  );
}

/** A server component that reads for itself: nothing of this gets into the browser's cache. */
async function DomainCount() {
  // Not while building: there is no token then.
  await connection();
  const { total_count: count } = await clerk.listDomains({ limit: 1 });
  return <p className="muted">{count} domains in this workspace</p>;
}

/** A server component that starts a read for the hooks below it, and does not wait for it. */
async function Applications() {
  await connection();
  const queryClient = new QueryClient();
  void queryClient.prefetchQuery(createPlatformQuery(clerk).listApplications.queryOptions());
  return (
    <PlatformHydrationBoundary state={dehydratePlatform(queryClient)}>
      <ApplicationList />
    </PlatformHydrationBoundary>
  );
}
