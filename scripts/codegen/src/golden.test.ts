import { basename } from "node:path";
import { expect, it } from "vitest";
import { libraryRepository } from "./fixtures/repository.ts";

it("renders the small document as reviewed in fixtures/golden", async () => {
  const repository = libraryRepository();
  expect(await repository.generate()).toMatchObject({ code: 0 });
  const generated = [...repository.files()].filter(([path]) =>
    /^(packages\/(contract|core)|test-support)\//.test(path),
  );
  expect(generated.length).toBeGreaterThan(5);
  for (const [path, content] of generated) {
    const folder = basename(path.slice(0, path.indexOf("/src/")));
    await expect(content).toMatchFileSnapshot(`fixtures/golden/${folder}.${basename(path)}.txt`);
  }
});

it("renders the same files again, whatever existed before", async () => {
  const repository = libraryRepository();
  await repository.generate();
  const first = repository.files();
  // The document and the overlay are the two files that are not generated.
  expect((await repository.generate()).output).toBe(`all ${first.size - 2} generated files were up to date`);
  repository.write("packages/core/src/generated/platform-operations.ts", "something else");
  await repository.generate();
  expect(repository.files()).toEqual(first);
  expect(await repository.generate({ check: true })).toMatchObject({ code: 0 });
});
