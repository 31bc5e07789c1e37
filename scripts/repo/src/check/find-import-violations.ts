import { globSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { matchesGlob, posix } from "node:path";
import ts from "typescript";
import type { Finding, ImportMap, ImportRule } from "./import-map.ts";
import { declaredDependencies, readWorkspace, type WorkspacePackage } from "./workspace.ts";

/** Imports in `packages/` that the map does not allow. */
export function findImportViolations(root: string, map: ImportMap): Finding[] {
  return readWorkspace(root)
    .filter(({ folder }) => folder.startsWith("packages/"))
    .flatMap((workspacePackage) => {
      const rule = map[workspacePackage.folder.slice("packages/".length)];
      if (rule) return checkPackage(root, workspacePackage, rule);
      return {
        place: `${workspacePackage.folder}/package.json:1`,
        problem: "is not on the import map",
        fix: "say at the top of scripts/repo/src/check/boundaries.ts what it may import.",
      };
    });
}

function checkPackage(root: string, workspacePackage: WorkspacePackage, rule: ImportRule): Finding[] {
  const cwd = `${root}${workspacePackage.folder}`;
  return globSync("{src,test}/**/*.{ts,tsx,mts}", { cwd })
    .map((file) => file.replaceAll("\\", "/"))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(`${cwd}/${file}`, "utf8");
      return importsOf(text).flatMap(({ specifier, line }) => {
        const verdict = judge({ file, specifier, rule, workspacePackage });
        if (!verdict) return [];
        const place = `${workspacePackage.folder}/${file}:${line}`;
        return { place, problem: `${JSON.stringify(specifier)} ${verdict.problem}`, fix: verdict.fix };
      });
    });
}

/** Static, dynamic and type imports, as TypeScript's own scanner sees them. */
function importsOf(text: string): { specifier: string; line: number }[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    specifier: fileName,
    line: text.slice(0, pos).split("\n").length,
  }));
}

interface ImportInQuestion {
  file: string;
  specifier: string;
  rule: ImportRule;
  workspacePackage: WorkspacePackage;
}

const testFiles = /(^test\/|\.(test|test-d)\.tsx?$)/;
const testOnly = ["@clerk-platform/emulator", "vitest", "fast-check", "cloudflare:test"];

function judge({
  file,
  specifier,
  rule,
  workspacePackage,
}: ImportInQuestion): Omit<Finding, "place"> | undefined {
  const isTest = testFiles.test(file);
  const { name: ownName } = workspacePackage.manifest;
  if (specifier.startsWith(".")) {
    if (!posix.join(posix.dirname(file), specifier).startsWith("..")) return undefined;
    return { problem: "leaves the package", fix: "import the other package by its name." };
  }
  if (specifier.startsWith("node:") || isBuiltin(specifier)) {
    if (isTest || rule.node.some((glob) => matchesGlob(file, glob))) return undefined;
    const remedy =
      rule.node.length > 0 ? `move the code into ${rule.node.join(" or ")}` : "use what every runtime has";
    return { problem: "is a Node module, and this file must run anywhere", fix: `${remedy}.` };
  }
  const target = packageName(specifier);
  if (target === ownName && isTest) return undefined;
  if (isTest && testOnly.includes(target)) return undefined;
  if (!rule.may.includes(target)) {
    if (!isTest) {
      return {
        problem: `may not be imported by ${ownName}`,
        fix: `import only ${rule.may.join(", ") || "files of the package"}, or change the map if the design changed.`,
      };
    }
    if (declaredDependencies(workspacePackage.manifest, { dev: true }).includes(target)) return undefined;
    return {
      problem: `is not declared by ${ownName}`,
      fix: `add ${target} to \`devDependencies\` in ${workspacePackage.folder}/package.json.`,
    };
  }
  const declared = declaredDependencies(workspacePackage.manifest, { dev: isTest });
  if (declared.includes(target) || !/^(@[\w.-]+\/)?[\w.-]+$/.test(target)) return undefined;
  return {
    problem: `is not a dependency of ${ownName}`,
    fix: `add ${target} to \`dependencies\` in ${workspacePackage.folder}/package.json.`,
  };
}

/** `@scope/name/sub/path` → `@scope/name`; `cloudflare:workers` stays. */
const packageName = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
