import { codeBlocks } from "../../check/readme/code-blocks.ts";
import { repositoryRoot } from "../../lib/paths.ts";
import { UserError } from "../../lib/user-error.ts";
import { importedPackages } from "../readme-programs.ts";
import type { Consumer } from "../rehearsal.ts";
import { makeStranger, type Stranger } from "../stranger.ts";
import { toolFile } from "../tools.ts";

const compilers = {
  "5.4": () => toolFile("typescript54", "bin/tsc"),
  "5.9": () => `${repositoryRoot}node_modules/typescript/bin/tsc`,
  "7": () => toolFile("typescript7", "bin/tsc"),
};

/** A server without the types of a browser, and a bundler with them. */
const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext", lib: ["ES2022"] },
  bundler: { module: "esnext", moduleResolution: "bundler", lib: ["ES2022", "DOM", "DOM.Iterable"] },
};

const strict = {
  target: "ES2022",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  // Our declarations, and those they lean on, have to hold by themselves.
  skipLibCheck: false,
  noEmit: true,
  jsx: "react-jsx",
  types: ["node"],
};

/** Every program in every README, and every entry of every package, under each compiler and resolution. */
export const typesConsumer: Consumer = async (rehearsal) => {
  const names = rehearsal.published.map(({ name }) => name);
  const packages = [...names, "@types/node@22.20.5", "@opentelemetry/api@1.9.0"];
  const stranger = await makeStranger(rehearsal, "types", packages, { type: "module" });
  const count = writePrograms(stranger, names);
  for (const [resolution, options] of Object.entries(resolutions)) {
    const project = `tsconfig.${resolution}.json`;
    stranger.write(project, JSON.stringify({ compilerOptions: { ...strict, ...options }, include: ["src"] }));
    for (const [version, find] of Object.entries(compilers)) {
      await rehearsal.check(
        `${count} programs under TypeScript ${version}, ${resolution}, strict, skipLibCheck off`,
        async () => {
          const { failed, all } = await stranger.run(process.execPath, [find(), "-p", project]);
          if (failed) throw new UserError(String(all));
        },
      );
    }
  }
};

function writePrograms(stranger: Stranger, names: readonly string[]): number {
  let count = 0;
  for (const name of names) {
    const short = name.split("/")[1];
    const readme = stranger.read(`node_modules/${name}/README.md`);
    for (const { code, line, language } of codeBlocks("README.md", readme)) {
      if (!importedPackages(code).every((wanted) => names.includes(wanted))) continue;
      stranger.write(`src/${short}-line-${line}.${language}`, code);
      count++;
    }
    const { exports } = JSON.parse(stranger.read(`node_modules/${name}/package.json`)) as {
      exports: Record<string, unknown>;
    };
    const entries = Object.keys(exports).filter((entry) => entry !== "./package.json");
    stranger.write(
      `src/${short}-entries.ts`,
      entries.map((entry, index) => `export * as entry${index} from "${name}${entry.slice(1)}";`).join("\n"),
    );
    count++;
  }
  return count;
}
