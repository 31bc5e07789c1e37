import { execa } from "execa";
import { expect, it } from "vitest";
import { readmePrograms, toCommonJs, toModule } from "./readme-programs.ts";

const program = `import { EventEmitter, once } from "node:events";
import type { Stats } from "node:fs";

const emitter = new EventEmitter();
setImmediate(() => emitter.emit("done", 42));
const [value]: number[] = await once(emitter, "done");
console.log(value satisfies number | Stats | undefined);
`;

it.each([
  ["module", toModule, "--input-type=module"],
  ["script of CommonJS", toCommonJs, "--input-type=commonjs"],
])("turns a program into a %s that does the same", async (_, translate, type) => {
  const { stdout } = await execa(process.execPath, [type], { input: translate(program) });
  expect(stdout).toBe("42");
});

it("requires what the program imports", () => {
  expect(toCommonJs(program)).toContain('require("node:events")');
  expect(toCommonJs(program)).not.toContain("node:fs");
});

it("lets a script of CommonJS fail as the program does", async () => {
  const { exitCode } = await execa(process.execPath, ["--input-type=commonjs"], {
    input: toCommonJs(`throw new Error("as meant");`),
    reject: false,
  });
  expect(exitCode).toBe(1);
});

it("finds the programs that run with what is installed", () => {
  const markdown = ["run", "run", ""]
    .map((meta, index) => `\`\`\`ts ${meta}\nimport "${["@a/b/c", "d", "@a/b"][index]}";\n\`\`\`\n`)
    .join("\n");
  const found = readmePrograms("README.md", markdown, (name) => name === "@a/b");
  expect(found.map(({ code }) => code)).toEqual(['import "@a/b/c";']);
});
