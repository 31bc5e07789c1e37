import { resolve } from "node:path";
import { readWorkspace } from "repo/check/workspace";
import ts from "typescript";
import { SharedSourceFiles } from "./shared-source-files.ts";

/** A place that does not compile. */
export interface CompileError {
  /** From the root of the repository; empty for an error of a configuration. */
  file: string;
  /** `packages/core/src/a.ts(1,1): error TS2339: …` */
  text: string;
}

/**
 * Type-checks the packages of a workspace from their sources. Every file is checked once, in the package that it belongs
 * to. `tsc` in each package checks the imported sources of the others again, and takes three times as long.
 *
 * @param only - files to limit the check to, from the root of the repository.
 */
export function findTypeErrors(root: string, only?: readonly string[]): CompileError[] {
  const sources = new SharedSourceFiles();
  const wanted = only && new Set(only.map((file) => root + file));
  return readWorkspace(root).flatMap(({ folder, manifest }) => {
    if (only && !only.some((file) => file.startsWith(`${folder}/`))) return [];
    const scripts = manifest.scripts as Record<string, string> | undefined;
    const checked = new Set<string>();
    return configsOf(folder, scripts?.typecheck).flatMap((config) => {
      const program = createProgram(resolve(root, folder, config), sources);
      const own = program
        .getSourceFiles()
        .filter(({ fileName }) => isOwn(fileName, `${root}${folder}/`) && !checked.has(fileName))
        .filter(({ fileName }) => !wanted || wanted.has(fileName));
      for (const { fileName } of own) checked.add(fileName);
      return diagnose(program, own).map((diagnostic) => describe(root, diagnostic));
    });
  });
}

/** The configurations named by a `typecheck` script such as `tsc && tsc -p tsconfig.test.json`. */
function configsOf(folder: string, script: string | undefined): string[] {
  if (!script) return [];
  return script.split(" && ").map((command) => {
    const match = /^tsc(?: -p (?<project>\S+))?$/.exec(command);
    if (!match) {
      throw new Error(
        `${folder}/package.json: the script "typecheck" may only run \`tsc\` and \`tsc -p <project>\`, not \`${command}\`.`,
      );
    }
    const project = match.groups?.project ?? ".";
    return project.endsWith(".json") ? project : `${project}/tsconfig.json`;
  });
}

function createProgram(config: string, sources: SharedSourceFiles): ts.Program {
  const parsed = ts.getParsedCommandLineOfConfigFile(
    config,
    // Some projects use the built packages otherwise, and nothing is built here.
    { customConditions: ["@clerk-platform/source"] },
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic({ messageText }) {
        throw new Error(`${config}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
      },
    },
  )!;
  return ts.createProgram({
    rootNames: parsed.fileNames,
    options: parsed.options,
    configFileParsingDiagnostics: parsed.errors,
    host: sources.createHost(parsed.options),
  });
}

const diagnose = (program: ts.Program, files: readonly ts.SourceFile[]): ts.Diagnostic[] => [
  ...program.getConfigFileParsingDiagnostics(),
  ...program.getOptionsDiagnostics(),
  ...files.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
  ]),
];

const isOwn = (file: string, folder: string): boolean =>
  file.startsWith(folder) && !file.includes("/node_modules/");

function describe(root: string, { file, start = 0, code, messageText }: ts.Diagnostic): CompileError {
  const message = `error TS${code}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  if (!file) return { file: "", text: message };
  const { line, character } = file.getLineAndCharacterOfPosition(start);
  const path = file.fileName.slice(root.length);
  return { file: path, text: `${path}(${line + 1},${character + 1}): ${message}` };
}
