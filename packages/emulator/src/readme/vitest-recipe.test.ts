import { createEmulator } from "@clerk-platform/emulator";
import { beforeEach, expect, it } from "vitest";

const emulator = createEmulator({ seed: { applications: [{ name: "Acme", domain: "acme.example" }] } });
beforeEach(() => emulator.reset());

const api = (path: string, method = "GET") =>
  emulator.fetch(`${emulator.baseUrl}/platform${path}`, {
    method,
    headers: { authorization: `Bearer ${emulator.token}` },
  });

it("completes the domain when the records are set", async () => {
  const domain = (await (await api("/domains/acme.example")).json()) as { application: { id: string } };
  const path = `/applications/${domain.application.id}/domains/acme.example`;
  emulator.failDns("acme.example", "The CNAME record was not found.");
  expect(await (await api(`${path}/status`)).json()).toMatchObject({ status: "incomplete" });
  emulator.completeDns("acme.example");
  expect(await (await api(`${path}/status`)).json()).toMatchObject({ status: "complete" });
});
