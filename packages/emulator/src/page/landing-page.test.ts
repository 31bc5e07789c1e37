import { expect, it } from "vitest";
import { createEmulator } from "../create-emulator.ts";
import { apiClient } from "../testing/api-client.ts";

const page = async (emulator: ReturnType<typeof createEmulator>) => {
  const response = await emulator.fetch("/");
  return { response, html: await response.text() };
};

it("shows applications, instances, domains and the last requests", async () => {
  const emulator = createEmulator({ seed: "small" });
  const call = apiClient(emulator);
  const [app] = (await call("GET", "/applications")).body;
  await call("GET", "/applications/app_missing");
  const { response, html } = await page(emulator);
  expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
  for (const text of [
    "Acme",
    app.application_id,
    app.instances[1].instance_id,
    "acme.example",
    "getApplication",
    "404</span> resource_not_found",
  ]) {
    expect(html).toContain(text);
  }
  expect(html).toMatch(/<html lang="en">/);
  expect(html).not.toContain("<style");
});

it("the page shows no secret, and escapes names", async () => {
  const emulator = createEmulator();
  const call = apiClient(emulator);
  const { body } = await call("POST", "/applications", { body: { name: `<script>alert("x")</script>` } });
  const transfer = await call("POST", `/applications/${body.application_id}/transfers`, { body: {} });
  const query = `name=${emulator.token}&code=${transfer.body.code}&x=sk_test_abcdef123456&token=plain-words`;
  await call("GET", `/domains?${query}`);
  const { html } = await page(emulator);
  expect(html).toContain("&lt;script&gt;");
  expect(html).not.toContain("<script>alert");
  for (const secret of [
    emulator.token,
    transfer.body.code,
    body.instances[0].secret_key,
    "abcdef123456",
    "plain-words",
  ]) {
    expect(html).not.toContain(secret);
  }
  const log = JSON.stringify(emulator.requests());
  for (const secret of [emulator.token, transfer.body.code, "abcdef123456"])
    expect(log).not.toContain(secret);
});

it("the page lists at most 100 applications", async () => {
  const { html } = await page(createEmulator({ seed: { applications: 500 } }));
  expect(html).toContain("The newest 100 of 500");
  expect(html.length).toBeLessThan(100_000);
});
