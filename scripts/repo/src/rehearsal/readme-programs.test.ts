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
])("converts a README program to a %s with the same output", async (_, translate, type) => {
  const { stdout } = await execa(process.execPath, [type], { input: translate(program) });
  expect(stdout).toBe("42");
});

it("turns imports of a README program into require calls", () => {
  expect(toCommonJs(program)).toContain('require("node:events")');
  expect(toCommonJs(program)).not.toContain("node:fs");
});

it("a converted CommonJS script exits with the error of the program", async () => {
  const { exitCode } = await execa(process.execPath, ["--input-type=commonjs"], {
    input: toCommonJs(`throw new Error("as meant");`),
    reject: false,
  });
  expect(exitCode).toBe(1);
});

it("selects README programs whose imports are installed", () => {
  const markdown = ["run", "run", ""]
    .map((meta, index) => `\`\`\`ts ${meta}\nimport "${["@a/b/c", "d", "@a/b"][index]}";\n\`\`\`\n`)
    .join("\n");
  const found = readmePrograms("README.md", markdown, (name) => name === "@a/b");
  expect(found.map(({ code }) => code)).toEqual(['import "@a/b/c";']);
});
