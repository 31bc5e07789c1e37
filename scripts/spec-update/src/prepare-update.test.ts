import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { documentPath } from "codegen/document-paths";
import { libraryRepository, type TestRepository } from "codegen/fixtures/repository";
import { repositoryRoot } from "repo/lib/paths";
import { UserError } from "repo/lib/user-error";
import { describe, expect, it } from "vitest";
import { finishUpdate } from "./finish-update.ts";
import { prepareUpdate } from "./prepare-update.ts";
import { git } from "./repository/git.ts";
import type { UpdateOptions } from "./update-options.ts";
import type { Problem, Verification } from "./verify/problem.ts";

interface World extends TestRepository {
  document: string;
  /** Offers a document and returns the output. */
  update(document: string, options?: Partial<UpdateOptions>): Promise<string>;
}

/** A repository with the small document, everything generated, and packages that are published. */
async function prepare(version = "0.3.0"): Promise<World> {
  const repository = libraryRepository();
  await repository.generate();
  for (const name of ["contract", "core", "emulator"]) {
    repository.write(
      `packages/${name}/package.json`,
      JSON.stringify({ name: `@clerk-platform/${name}`, version }),
    );
  }
  mkdirSync(`${repository.root}.changeset`);
  return {
    ...repository,
    document: repository.read(documentPath),
    async update(document, options = {}) {
      const lines: string[] = [];
      if (!options.source) repository.write("offered.yaml", document);
      const source = `${repository.root}offered.yaml`;
      try {
        commit(repository.root);
        const all: UpdateOptions = {
          root: repository.root,
          source,
          log: (line) => lines.push(line),
          verify: async () => ({ problems: [], ran: [] }),
          ...options,
        };
        const prepared = await prepareUpdate(all);
        if (prepared) finishUpdate(all, prepared);
      } finally {
        rmSync(source, { force: true });
      }
      return lines.join("\n");
    },
  };
}

/** Commits what there is, except the document that is offered. */
function commit(root: string): void {
  if (!existsSync(`${root}.git`)) git(root, "init", "--quiet");
  git(root, "add", "--all", "--", ":!offered.yaml");
  git(
    root,
    "-c",
    "user.name=a",
    "-c",
    "user.email=a@a.example",
    "commit",
    "--quiet",
    "--allow-empty",
    "--message=a",
  );
}

const failing = (problems: Problem[]) => async (): Promise<Verification> => ({ problems, ran: ["tests"] });

const withSubtitle = (document: string): string =>
  document.replace(
    "        status: { type: string, enum: [in, out] }",
    "        status: { type: string, enum: [in, out, lost] }\n        subtitle: { type: string }",
  );

const changesetIn = ({ root, read }: World): string => {
  const [name, ...more] = readdirSync(`${root}.changeset`);
  expect(more).toEqual([]);
  return read(`.changeset/${name}`);
};

describe("a newer document", () => {
  it("is put in place with what is generated, and with a changeset", async () => {
    const world = await prepare();
    const output = await world.update(withSubtitle(world.document));
    expect(output).toContain("the changeset says minor");
    expect(world.read(documentPath)).toBe(withSubtitle(world.document));
    expect(world.read("packages/contract/src/generated/models.ts")).toContain("subtitle?: string;");
    expect((await world.generate({ check: true })).code).toBe(0);
    expect(changesetIn(world)).toBe(
      [
        "---",
        '"@clerk-platform/contract": minor',
        '"@clerk-platform/core": minor',
        '"@clerk-platform/emulator": minor',
        "---",
        "",
        "The API document was updated.",
        "",
        "**Breaking**",
        "",
        '- `Book.status`: value added to a closed list (`"lost"`). Code that handles every value has one more to handle. (`getShelf`, `replaceCover`, `listBooks`, `createBook`)',
        "",
        "  ```diff",
        "    const output = await clerk.getShelf(…);",
        "    switch (output.books[0].status) {",
        '  +   case "lost": …',
        "    }",
        "  ```",
        "",
        "**New fields**",
        "",
        "- `Book.subtitle`: field added (`string | undefined`). (`getShelf`, `replaceCover`, `listBooks`, `createBook`)",
        "",
      ].join("\n"),
    );
  });

  it("asks for a major version after 1.0", async () => {
    const world = await prepare("1.4.2");
    await world.update(withSubtitle(world.document));
    expect(changesetIn(world)).toContain('"@clerk-platform/core": major');
  });

  it("is a patch when only texts change, and needs no changeset when nothing generated changes", async () => {
    const words = await prepare();
    await words.update(words.document.replace("One copy of a book.", "A copy of a book."));
    expect(changesetIn(words)).toContain('contract": patch');
    expect(changesetIn(words)).toContain("Descriptions follow the newer API document.");
    const layout = await prepare();
    expect(await layout.update(`${layout.document}\n# the end\n`)).toContain("the changeset says none");
    expect(readdirSync(`${layout.root}.changeset`)).toEqual([]);
    expect((await layout.generate({ check: true })).code).toBe(0);
  });

  it("changes nothing when it is the present one", async () => {
    const world = await prepare();
    const files = world.files();
    expect(await world.update(world.document)).toContain("no change: this is the document we have");
    expect(world.files()).toEqual(files);
  });

  it("writes only the report on a dry run", async () => {
    const world = await prepare();
    const files = world.files();
    const output = await world.update(withSubtitle(world.document), {
      dryRun: true,
      report: `${world.root}report.md`,
      verify: () => Promise.reject(new Error("not on a dry run")),
    });
    expect(output).toContain("dry run: nothing was written");
    const report = world.read("report.md");
    expect(report).toContain("Rule `response-value-added`");
    expect(report).toContain("the compiler agrees with every finding");
    rmSync(`${world.root}report.md`);
    expect(world.files()).toEqual(files);
  });

  it("may be OpenAPI 3.1", async () => {
    const world = await prepare();
    const newer = world.document
      .replace("openapi: 3.0.3", "openapi: 3.1.0")
      .replaceAll("type: string, nullable: true", 'type: [string, "null"]');
    expect(await world.update(newer)).toMatch(/0 breaking, 0 minor/);
  });
});

describe("a document that cannot be taken leaves the tree as it was", () => {
  const half = (document: string): string => document.slice(0, document.indexOf("components:"));
  it.each<[string, (document: string) => string, RegExp]>([
    ["not YAML", () => "a: [", /the-new-document\.yaml:1:\d+ at #\/\n.*Not YAML or JSON/],
    ["a web page", () => "<!DOCTYPE html><html></html>", /HTML page/],
    ["OpenAPI 2", () => 'swagger: "2.0"\npaths: {}', /found swagger 2\.0/],
    ["cut off within a line", (document) => document.slice(0, 5000), /the-new-document\.yaml/],
    ["cut off between lines", half, /resolve/],
    [
      "a duplicate operationId",
      (document) => document.replace("operationId: PlatformListGenres", "operationId: PlatformListLoans"),
      /operationId\n.*unique/,
    ],
    [
      "a duplicate key",
      (document) => document.replace("  schemas:\n", "  schemas:\n    Genre: { type: string }\n"),
      /unique/,
    ],
    [
      "a dangling reference",
      (document) =>
        document.replace(
          '"#/components/schemas/Genre" }\n        owner',
          '"#/components/schemas/Kind" }\n        owner',
        ),
      /resolve/,
    ],
  ])("%s", async (_, change, message) => {
    const world = await prepare();
    const files = world.files();
    const error = await world.update(change(world.document)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as Error).message).toMatch(message);
    expect(world.files()).toEqual(files);
  });

  it("a missing file", async () => {
    const world = await prepare();
    await expect(world.update("", { source: "/nowhere/openapi.yaml" })).rejects.toThrow(
      "Cannot read /nowhere/openapi.yaml: ENOENT.\nNothing was written.",
    );
  });

  it("a document without most operations, unless --yes is given", async () => {
    const world = await prepare();
    const files = world.files();
    const from = world.document.indexOf("  /platform/books:");
    const less = world.document.slice(0, from) + world.document.slice(world.document.indexOf("components:"));
    await expect(world.update(less)).rejects.toThrow(
      /lacks 57 % of the operations.*repeat the command with --yes/s,
    );
    expect(world.files()).toEqual(files);
    expect(await world.update(less, { yes: true })).toContain("updated");
    expect(changesetIn(world)).toContain("`createBook`: operation removed");
  });

  it("a document of another API", async () => {
    const world = await prepare();
    const overlay = world.read("openapi/overlay.yaml");
    world.write(
      "openapi/overlay.yaml",
      `${overlay}  - target: $.paths['/platform/genres']\n    x-sdk-action: genres\n    x-sdk-kind: corrective\n    description: Because.\n    update: {}\n`,
    );
    await world.generate();
    const files = world.files();
    const shop = readFileSync(`${repositoryRoot}scripts/spec-update/src/fixtures/shop.yaml`, "utf8");
    const other = shop.replaceAll("/platform/", "/shop/");
    await expect(world.update(other)).rejects.toThrow(
      `${world.root}offered.yaml is the document of another API, "Shop": none of its 4 paths is one of ours.
Nothing was written. If it is right, repeat the command with --yes.`,
    );
    expect(world.files()).toEqual(files);
  });

  it("a document in which a corrective overlay action has no target", async () => {
    const world = await prepare();
    const overlay = world.read("openapi/overlay.yaml");
    world.write(
      "openapi/overlay.yaml",
      `${overlay}  - target: $.paths['/platform/genres']\n    x-sdk-action: genres\n    x-sdk-kind: corrective\n    description: Because.\n    update: {}\n`,
    );
    await world.generate();
    const files = world.files();
    const moved = world.document.replace("/platform/genres:", "/platform/kinds:");
    await expect(world.update(moved)).rejects.toThrow(/overlay action "genres" matches nothing/);
    expect(world.files()).toEqual(files);
  });
});

describe("a repository", () => {
  it("is left alone when its generated code is stale", async () => {
    const world = await prepare();
    world.write("packages/contract/src/generated/models.ts", "export {};\n");
    await expect(world.update(withSubtitle(world.document))).rejects.toThrow(
      /stale {3}packages\/contract\/src\/generated\/models\.ts\nFix: pnpm generate/,
    );
  });

  it("stops the update when published code does not compile, unless --unfinished is given", async () => {
    const problems: Problem[] = [{ kind: "types", text: "packages/core/src/a.ts(1,1): error TS2339" }];
    const world = await prepare();
    const files = world.files();
    const verify = failing(problems);
    await expect(world.update(withSubtitle(world.document), { verify })).rejects.toThrow(
      /Published code does not compile[\s\S]*a\.ts\(1,1\)[\s\S]*--unfinished/,
    );
    expect(world.files()).toEqual(files);
    const output = await world.update(withSubtitle(world.document), { verify, unfinished: true });
    expect(output).toContain("unfinished: packages/core/src/a.ts(1,1): error TS2339");
  });

  it("is updated when there is work left to do, which is printed", async () => {
    const world = await prepare();
    const verify = failing([{ kind: "todo", text: "export a handler of that name" }]);
    expect(await world.update(withSubtitle(world.document), { verify })).toContain(
      "to do: export a handler of that name",
    );
  });

  it("is left alone when it has uncommitted changes", async () => {
    const world = await prepare();
    const options = { root: world.root, source: "nowhere.yaml" };
    commit(world.root);
    world.write("note.txt", "mine");
    world.write(documentPath, `${world.document}# mine\n`);
    await expect(prepareUpdate(options)).rejects.toThrow(
      `The tree has changes that are not committed:
   M openapi/clerk-platform.yaml
  ?? note.txt
Nothing was written. Commit them, or put them aside: git stash --include-untracked`,
    );
  });

  it("is not changed when it is not a git repository", async () => {
    const world = await prepare();
    await expect(prepareUpdate({ root: world.root, source: "nowhere.yaml" })).rejects.toThrow(
      /git status failed in .*not a git repository[\s\S]*An update needs a clone of the repository, and git/,
    );
  });

  it("is restored when a file cannot be replaced", async () => {
    const world = await prepare();
    commit(world.root);
    const files = world.files();
    const changes = [
      { path: documentPath, content: "other" },
      { path: ".changeset/new.md", content: "new" },
      // A folder is in the place of the file.
      { path: "packages", content: "a file" },
    ];
    expect(() =>
      finishUpdate({ root: world.root, source: "" }, { changes, report: "", summary: [] }),
    ).toThrow();
    expect(world.files()).toEqual(files);
  });
});

it("lists the overlay actions that a newer document leaves without a target", async () => {
  const world = await prepare();
  const overlay = world.read("openapi/overlay.yaml");
  world.write(
    "openapi/overlay.yaml",
    `${overlay}  - target: $.paths['/platform/genres']\n    x-sdk-action: genres\n    x-sdk-kind: additive\n    description: Because.\n    update: {}\n`,
  );
  await world.generate();
  const output = await world.update(world.document.replace("/platform/genres:", "/platform/kinds:"));
  expect(output).toContain('overlay action "genres" matches nothing');
  expect(output).toContain("## Overlay actions that no longer match");
});
