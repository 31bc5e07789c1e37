import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { renderValidatorModule } from "./standalone-validators.ts";

const render = () =>
  renderValidatorModule({
    components: new Map([["Name", { type: "string", maxLength: 3 }]]),
    schemas: new Map([
      [
        "check",
        { type: "object", properties: { name: { $ref: "Name" }, day: { type: "string", format: "date" } } },
      ],
    ]),
    table: "{ check }",
    imports: "",
    declaration: "checks",
    summary: "Checks.",
  });

it("renders a validator module without imports, the same on every machine", async () => {
  const code = await render();
  expect(await render()).toBe(code);
  expect(code).not.toMatch(/^import|node_modules|\/home\/|\/tmp\//m);
  expect(code).not.toContain(import.meta.dirname);
  const folder = mkdtempSync(join(tmpdir(), "validators-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "checks.mjs");
  writeFileSync(file, code);
  const { checks } = (await import(pathToFileURL(file).href)) as {
    checks: { check(value: unknown): boolean };
  };
  expect(checks.check({ name: "abc", day: "2026-02-28" })).toBe(true);
  expect(checks.check({ name: "abcd" })).toBe(false);
  // Four characters, but two code units each: lengths count characters.
  expect(checks.check({ name: "🙂🙂🙂" })).toBe(true);
  expect(checks.check({ day: "2026-02-30" })).toBe(false);
});

it("renders a validator module for a document without schemas", async () => {
  const code = await renderValidatorModule({
    components: new Map(),
    schemas: new Map(),
    table: "{}",
    imports: "",
    declaration: "checks",
    summary: "None.",
  });
  expect(code).toContain("export const checks = compiled;");
});
