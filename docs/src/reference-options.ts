import type { TypeDocOptions } from "typedoc";
import type { PluginOptions } from "typedoc-plugin-markdown";

/** How pages of the reference look, and what of the comments may get into them. */
export const referenceOptions: Partial<TypeDocOptions> & Partial<PluginOptions> = {
  plugin: ["typedoc-plugin-markdown", "typedoc-vitepress-theme"],
  readme: "none",
  excludeInternal: true,
  // `@defaultValue` may be a sentence.
  jsDocCompatibility: { defaultTag: false },
  // `pnpm typecheck` does it, with the types each package runs under.
  skipErrorChecking: true,
  disableSources: true,
  sort: ["source-order"],
  // Comments of generated code come from the API document: they are text, not HTML.
  sanitizeComments: true,
  // Nor do they name files of this repository.
  validation: { invalidPath: false },
  hidePageHeader: true,
  useCodeBlocks: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  classPropertiesFormat: "table",
  typeDeclarationFormat: "table",
};
