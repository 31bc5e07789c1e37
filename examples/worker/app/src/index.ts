import { fromService, isApiError } from "@clerk-platform/cloudflare";
import { page } from "./page.ts";

/** Routes that show what the gateway does. */
export default {
  async fetch(request, env) {
    const { pathname, searchParams } = new URL(request.url);
    const clerk = fromService(env.CLERK);
    const wanted = (name: string): string => searchParams.get(name) ?? "";
    try {
      // Browsers reach the proxy of the gateway through this Worker, so that everything has one origin.
      if (pathname.startsWith("/api/clerk/")) return await env.GATEWAY.fetch(request);
      if (pathname === "/applications") {
        const applications = await clerk.listApplications();
        return Response.json(applications.map(({ application_id, name }) => ({ application_id, name })));
      }
      if (pathname === "/application")
        return Response.json(await env.CLERK.applicationWithStatus(wanted("id")));
      if (pathname === "/users") {
        const names: string[] = [];
        const target = { applicationID: wanted("id"), envOrInsID: "development" };
        // Pages are fetched only while they are read.
        for await (const user of clerk.listInstanceUsers(target)) {
          if (names.push(user.username ?? user.id) === 5) break;
        }
        return Response.json(names);
      }
      if (pathname === "/domains" && request.method === "POST") {
        return Response.json({ run: await env.CLERK.addDomain(wanted("id"), wanted("name")) });
      }
      if (pathname === "/domains") return Response.json(await env.CLERK.domainProgress(wanted("run")));
      if (pathname === "/jobs" && request.method === "POST") {
        const runs = await env.CLERK.onboard(wanted("job"), searchParams.getAll("name"));
        return Response.json({ runs }, { status: 202 });
      }
      if (pathname === "/jobs") return Response.json(await env.CLERK.onboarding(searchParams.getAll("run")));
      return page();
    } catch (error) {
      // Errors keep their fields across RPC.
      if (!isApiError(error)) throw error;
      const { status, code, traceId, message } = error;
      return Response.json({ code, traceId, message }, { status });
    }
  },
} satisfies ExportedHandler<Env>;
