import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, expect, it, onTestFinished } from "vitest";
import { findTypeErrors } from "./type-errors.ts";

const tsc = "node ../../node_modules/typescript-7/bin/tsc";

let root: string;
beforeEach(() => {
  root = `${realpathSync(mkdtempSync(join(tmpdir(), "clerk-platform-types-")))}/`;
  onTestFinished(() => rmSync(root, { recursive: true }));
  write("pnpm-workspace.yaml", "packages: [packages/*, shop]");
});

function write(path: string, content: string): void {
  mkdirSync(dirname(root + path), { recursive: true });
  writeFileSync(root + path, content);
}

function writePackage(folder: string, name: string, typecheck: string): void {
  const exports = { ".": { "@clerk-platform/source": "./src/index.ts", default: "./dist/index.js" } };
  write(`${folder}/package.json`, JSON.stringify({ name, type: "module", exports, scripts: { typecheck } }));
  const compilerOptions = {
    module: "nodenext",
    lib: ["ES2022"],
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    types: [],
  };
  write(`${folder}/tsconfig.json`, JSON.stringify({ compilerOptions, include: ["src"] }));
}

it("reports each error once, in the package of the file, without anything built", async () => {
  writePackage("packages/books", "books", `${tsc} && ${tsc} -p test`);
  write(
    "packages/books/src/index.ts",
    'import { n } from "./n.ts";\nexport const book = { title: "Emma", n };\n',
  );
  write("packages/books/src/n.ts", 'export const n: number = "one";\n');
  write("packages/books/test/tsconfig.json", '{ "extends": "../tsconfig.json", "include": ["."] }');
  write("packages/books/test/book.ts", 'import { book } from "../src/index.ts";\nbook.pages;\n');
  // Some packages are nearer to the root.
  writePackage("shop", "shop", "node ../node_modules/typescript-7/bin/tsc");
  mkdirSync(`${root}shop/node_modules`);
  symlinkSync(`${root}packages/books`, `${root}shop/node_modules/books`, "junction");
  write(
    "shop/src/index.ts",
    'import { book } from "books";\n\nbook.price;\n// @ts-expect-error The title is a string.\nbook.title;\n',
  );
  const errors = await findTypeErrors(root);
  expect(errors.map(({ text }) => text)).toEqual([
    "packages/books/src/n.ts(1,14): error TS2322: Type 'string' is not assignable to type 'number'.",
    "packages/books/test/book.ts(2,6): error TS2339: Property 'pages' does not exist on type '{ title: string; n: number; }'.",
    "shop/src/index.ts(3,6): error TS2339: Property 'price' does not exist on type '{ title: string; n: number; }'.",
    "shop/src/index.ts(4,1): error TS2578: Unused '@ts-expect-error' directive.",
  ]);
});

it("refuses a typecheck script that it would not repeat", async () => {
  writePackage("packages/books", "books", `${tsc} && eslint .`);
  await expect(findTypeErrors(root)).rejects.toThrow(
    'packages/books/package.json: the script "typecheck" may only run `node ../../node_modules/typescript-7/bin/tsc`, with or without `-p <project>`, not `eslint .`.',
  );
});

it("reports an invalid compiler configuration", async () => {
  writePackage("packages/books", "books", tsc);
  write("packages/books/tsconfig.json", '{ "compilerOptions": { "strict": 1 }, "include": ["src"] }');
  write("packages/books/src/index.ts", "export {};\n");
  expect(await findTypeErrors(root)).toMatchObject([
    {
      file: "packages/books/tsconfig.json",
      text: expect.stringContaining(
        "error TS5024: Compiler option 'strict' requires a value of type boolean.",
      ),
    },
  ]);
});
