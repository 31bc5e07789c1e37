import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Application, Converter, LogLevel, ReflectionKind } from "typedoc";
import { disarmPages } from "./disarm-pages.ts";
import { readEntryPoints } from "./entry-points.ts";
import { docsFolder, repositoryFolder } from "./folders.ts";
import { readOperations } from "./read-operations.ts";
import { referenceOptions } from "./reference-options.ts";
import { groupByTag, pageOf, renderTag } from "./render-operations.ts";
import { renderReferenceIndex } from "./render-reference-index.ts";
import { summariseReexports } from "./summarise-reexports.ts";

const entryPoints = readEntryPoints(repositoryFolder);
const out = `${docsFolder}reference`;
// `docsRoot` is an option of the VitePress theme, which TypeDoc's types lack.
const paths: object = { out, docsRoot: docsFolder };

/** Writes `reference/` from TSDoc: a page for every export of the packages. A warning is a failure. */
const app = await Application.bootstrapWithPlugins({
  ...referenceOptions,
  tsconfig: `${docsFolder}tsconfig.reference.json`,
  entryPoints: entryPoints.map(({ file }) => file),
  name: "API reference",
  ...paths,
  logLevel: LogLevel.Warn,
});

// Names modules by their import path instead of their file.
const names = new Map(entryPoints.map(({ name, file }) => [file, name]));
app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
  if (!reflection.kindOf(ReflectionKind.Module)) return;
  const file = context.getSymbolFromReflection(reflection)?.declarations?.[0]?.getSourceFile().fileName;
  reflection.name = names.get(file ?? "") ?? reflection.name;
});

/** The types of the whole document for openapi-fetch: longer than all other pages together, and not readable. */
const tooLong = ["components", "operations", "paths"];

rmSync(out, { recursive: true, force: true });
const project = await app.convert();
if (project) {
  app.validate(project);
  for (const module of project.children ?? []) {
    const { file } = entryPoints.find(({ name }) => name === module.name)!;
    summariseReexports(module, readFileSync(file, "utf8"));
    for (const child of module.children?.filter(({ name }) => tooLong.includes(name)) ?? []) {
      project.removeReflection(child);
      for (const group of module.groups ?? []) group.children = group.children.filter((it) => it !== child);
    }
  }
  await app.generateOutputs(project);
  mkdirSync(`${out}/operations`);
  const groups = groupByTag(readOperations());
  for (const [tag, operations] of groups) {
    writeFileSync(`${out}/operations/${pageOf(tag)}.md`, renderTag(tag, operations));
  }
  disarmPages(out);
  writeFileSync(`${out}/index.md`, renderReferenceIndex(entryPoints, groups));
}
process.exitCode = !project || app.logger.hasErrors() || app.logger.hasWarnings() ? 1 : 0;
