import type { TypeDocOptions } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";

/** TypeDoc's options: layout of the pages, and which parts of comments they include. */
export const referenceOptions: Partial<TypeDocOptions> & Partial<PluginOptions> = {
  plugin: ["typedoc-plugin-markdown", "typedoc-vitepress-theme"],
  readme: "none",
  excludeInternal: true,
  // `@defaultValue` may be a sentence.
  jsDocCompatibility: { defaultTag: false },
  // `pnpm typecheck` checks types, with the ambient types of each package.
  skipErrorChecking: true,
  disableSources: true,
  sort: ["source-order"],
  // Comments of generated code come from the API document and are text, not HTML.
  sanitizeComments: true,
  // Nor may they include files of this repository.
  validation: { invalidPath: false },
  hidePageHeader: true,
  useCodeBlocks: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  classPropertiesFormat: "table",
  typeDeclarationFormat: "table",
};
