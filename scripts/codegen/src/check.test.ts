import { expect, it } from "vitest";
import { documentPath } from "./document-paths.ts";
import { realRepository } from "./fixtures/repository.ts";

it("`generate --check` accepts the committed tree", async () => {
  const { code, output } = await realRepository().generate({ check: true });
  expect(output).toMatch(/^generate --check: all \d+ generated files are up to date$/);
  expect(code).toBe(0);
});

it("`generate --check` names the files that a changed description makes stale", async () => {
  const repository = realRepository();
  const document = repository.read(documentPath).replace("List applications.", "List all applications.");
  repository.write(documentPath, document);
  const before = repository.files();
  const { code, output } = await repository.generate({ check: true });
  expect(code).toBe(1);
  expect(output.split("\n")).toEqual(
    expect.arrayContaining([
      "stale   openapi/source.json",
      "stale   packages/contract/src/generated/metadata.ts",
      "stale   packages/contract/src/generated/paths.ts",
      "stale   packages/core/src/generated/platform-operations.ts",
    ]),
  );
  expect(output).not.toContain("operation-table.ts");
  expect(output).toMatch(/\n\nFix: pnpm generate; /);
  expect(repository.files()).toEqual(before);

  await repository.generate();
  expect(await repository.generate({ check: true })).toMatchObject({ code: 0 });
});

it("`generate --check` names edited, stray and missing files, and `generate` repairs them", async () => {
  const repository = realRepository();
  const committed = repository.files();
  const folder = "packages/contract/src/generated";
  repository.write(`${folder}/models.ts`, `${repository.read(`${folder}/models.ts`)}// mine\n`);
  repository.write(`${folder}/extra.ts`, "export {};\n");
  repository.write("openapi/source.json", "{}\n");
  const { code, output } = await repository.generate({ check: true });
  expect(code).toBe(1);
  expect(output).toBe(
    [
      "stale   openapi/source.json",
      `stray   ${folder}/extra.ts`,
      `stale   ${folder}/models.ts`,
      "",
      'Fix: pnpm generate; generated files are never edited by hand: "How generation works" in CONTRIBUTING.md says what to edit.',
    ].join("\n"),
  );
  expect((await repository.generate()).output).toContain(`removed ${folder}/extra.ts`);
  expect(repository.files()).toEqual(committed);
});
