import { describe, expect, it } from "vitest";
import { furnished } from "../testing/furnished.ts";

/** An application whose production domain has just been added. */
async function withNewDomain() {
  const { emulator, call } = await furnished();
  const { body } = await call("POST", "/applications", { body: { name: "New", domain: "new.example" } });
  const app = `/applications/${body.application_id}`;
  return { emulator, call, app, domain: `${app}/domains/new.example` };
}

describe("the records to set", () => {
  it("are the CNAME records of the service", async () => {
    const { call, domain } = await withNewDomain();
    const { body } = await call("GET", domain);
    expect(body.id).toMatch(/^dmn_[0-9A-Za-z]{27}$/);
    const targets = new Map(
      body.cname_targets.map((t: { host: string; value: string }) => [t.host, t.value]),
    );
    expect(targets.get("clerk.new.example")).toBe("frontend-api.clerk.services");
    expect(targets.get("accounts.new.example")).toBe("accounts.clerk.services");
    const id = /^mail\.(\w+)\.clerk\.services$/.exec(targets.get("clkmail.new.example") as string)?.[1];
    expect(id).toBeTruthy();
    expect(targets.get("clk._domainkey.new.example")).toBe(`dkim1.${id}.clerk.services`);
    expect(targets.get("clk2._domainkey.new.example")).toBe(`dkim2.${id}.clerk.services`);
    expect(body.frontend_api_url).toBe("https://clerk.new.example");
  });

  it("a provider domain has a proxy URL instead", async () => {
    const { call, app } = await withNewDomain();
    const { status, body } = await call("POST", `${app}/domains`, { body: { name: "shop.replit.app" } });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      is_provider_domain: true,
      proxy_url: "https://shop.replit.app/__clerk",
      cname_targets: [],
    });
    expect((await call("GET", `${app}/domains/${body.id}/status`)).body).toMatchObject({
      proxy: { required: true },
      mail: { required: false },
      ssl: { required: false },
    });
  });
});

describe("the progress of a domain", () => {
  it("follows the clock from the first check", async () => {
    const { emulator, call, domain } = await withNewDomain();
    const status = async () => (await call("GET", `${domain}/status`)).body;
    expect(await status()).toMatchObject({
      status: "incomplete",
      dns: { status: "not_started" },
      ssl: { status: "not_started" },
    });
    const check = await call("POST", `${domain}/dns_check`);
    expect(check.body).toMatchObject({ dns: { status: "in_progress" }, last_run_at: emulator.now() });
    emulator.advance(3000);
    const half = await status();
    expect(half.dns.cnames.clerk).toMatchObject({
      verified: true,
      required: true,
      from: "clerk.new.example",
    });
    expect(half.dns.cnames.clkmail.verified).toBe(false);
    expect(half.mail.status).toBe("in_progress");
    emulator.advance(3000);
    expect(await status()).toMatchObject({
      status: "incomplete",
      dns: { status: "complete" },
      ssl: { status: "in_process" },
    });
    emulator.advance(3000);
    expect(await status()).toMatchObject({
      status: "complete",
      mail: { status: "complete" },
      ssl: { status: "complete" },
    });
  });

  it("begins without a check, too", async () => {
    const { emulator, call, domain } = await withNewDomain();
    emulator.advance(60_000);
    expect((await call("GET", `${domain}/status`)).body.status).toBe("complete");
  });

  it("refuses a check while one runs", async () => {
    const { emulator, call, domain } = await withNewDomain();
    expect((await call("POST", `${domain}/dns_check`)).status).toBe(200);
    emulator.advance(2999);
    const again = await call("POST", `${domain}/dns_check`);
    expect([again.status, again.body.errors[0].code]).toEqual([409, "conflict"]);
    emulator.advance(1);
    expect((await call("POST", `${domain}/dns_check`)).status).toBe(200);
  });

  it("a control can fail it with a hint, then complete it", async () => {
    const { emulator, call, domain } = await withNewDomain();
    emulator.failDns("new.example", { code: "wrong_target", message: "Points elsewhere." });
    emulator.advance(3_600_000);
    const failed = (await call("GET", `${domain}/status`)).body;
    expect(failed.status).toBe("incomplete");
    expect(failed.dns.cnames.clerk).toMatchObject({
      verified: false,
      failure_hints: [{ code: "wrong_target", message: "Points elsewhere." }],
    });
    expect(failed.ssl.status).toBe("failed");
    emulator.completeDns("new.example");
    expect((await call("GET", `${domain}/status`)).body.status).toBe("complete");
    expect(() => emulator.completeDns("nowhere.example")).toThrow(/nowhere\.example/);
  });
});

describe("changing domains", () => {
  it("moves the production instance to another domain", async () => {
    const { call, app } = await withNewDomain();
    const { body } = await call("PATCH", `${app}/domain`, { body: { name: "moved.example" } });
    expect(body.name).toBe("moved.example");
    const key = (await call("GET", app)).body.instances[1].publishable_key.replace("pk_live_", "");
    expect(atob(key)).toBe("clerk.moved.example$");
    const again = await call("PATCH", `${app}/domain`, { body: { name: "moved.example" } });
    expect([again.status, again.body.errors[0].code]).toEqual([400, "home_url_taken"]);
    expect((await call("GET", "/domains/new.example")).status).toBe(404);
  });

  it("deletes provider domains only, and never the primary one", async () => {
    const { call, app, domain } = await withNewDomain();
    const primary = await call("DELETE", domain);
    expect([primary.status, primary.body.errors[0].code]).toEqual([
      403,
      "operation_not_allowed_on_primary_domain",
    ]);
    const provider = await call("POST", `${app}/domains`, { body: { name: "x.vercel.app" } });
    expect((await call("DELETE", `${app}/domains/${provider.body.id}`)).body).toMatchObject({
      id: provider.body.id,
      deleted: true,
    });
    expect((await call("GET", `${app}/domains`)).body.total_count).toBe(1);
  });
});

describe("the domains of the workspace", () => {
  it("page by cursor, newest first, with application and instance", async () => {
    const { emulator, call } = await furnished();
    for (let i = 0; i < 12; i++) {
      emulator.advance(1000);
      await call("POST", "/applications", { body: { name: `a${i}`, domain: `a${i}.example` } });
    }
    const names = (body: { data: { name: string }[] }) => body.data.map(({ name }) => name);
    const first = (await call("GET", "/domains?limit=5")).body;
    expect(first.total_count).toBe(13);
    expect(names(first)).toEqual(["a11.example", "a10.example", "a9.example", "a8.example", "a7.example"]);
    expect(first.data[0]).toMatchObject({
      application: { object: "application" },
      instance: { environment_type: "production" },
    });
    const second = (await call("GET", `/domains?limit=5&starting_after=${first.data[4].id}`)).body;
    expect(names(second)[0]).toBe("a6.example");
    const back = (await call("GET", `/domains?limit=5&ending_before=${second.data[0].id}`)).body;
    expect(names(back)).toEqual(names(first));
    const last = (await call("GET", `/domains?limit=5&starting_after=${second.data[4].id}`)).body;
    const before = (await call("GET", `/domains?limit=2&ending_before=${last.data[0].id}`)).body;
    expect(names(before)).toEqual(names(second).slice(-2));
    expect(names(last)).toEqual(["a1.example", "a0.example", "acme.example"]);
    expect((await call("GET", `/domains?starting_after=${last.data[2].id}`)).body.data).toEqual([]);
    expect((await call("GET", "/domains?starting_after=dmn_unknown")).status).toBe(422);
    expect(
      (await call("GET", `/domains?starting_after=${last.data[2].id}&ending_before=${last.data[2].id}`))
        .status,
    ).toBe(422);
    expect((await call("GET", "/domains?name=A1")).body.total_count).toBe(3);
    expect((await call("GET", "/domains?include_development=true&limit=500")).body.total_count).toBe(26);
    expect((await call("GET", "/domains?include_development=false")).status).toBe(422);
  });
});
