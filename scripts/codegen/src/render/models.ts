import type TypeScript from "typescript";
import { requestOnlySchemas } from "../model/request-only-schemas.ts";
import { openValues } from "../model/type-text.ts";
import type { OpenAPIDocument, SchemaObject } from "../openapi-document.ts";
import { ts } from "../typescript.ts";
import { banner } from "./banner.ts";
import { liftSchemas } from "./lift-schemas.ts";
import { tidySchemaDocs } from "./tidy-schema-docs.ts";
import { typeNodes } from "./type-nodes.ts";

/** The types of a document: a named type per schema, and the `paths` map that openapi-fetch consumes. */
export interface RenderedTypes {
  models: string;
  paths: string;
}

/** Renders types through openapi-typescript, lifting each schema out of `components` into a named export. */
export async function renderTypes(
  document: OpenAPIDocument,
  names: ReadonlyMap<string, string>,
): Promise<RenderedTypes> {
  const nodes = await typeNodes(tidySchemaDocs(document), transformSchema);
  const rename = referToNames(names);
  const sent = requestOnlySchemas(document);
  const models: TypeScript.Statement[] = [];
  const rest: TypeScript.Statement[] = [];
  for (const node of nodes) {
    if (ts.isInterfaceDeclaration(node) && node.name.text === "components") {
      rest.push(liftSchemas(node, { names, sent, rename }, models));
    } else {
      rest.push(rename(node));
    }
  }
  const used = [...names.values()].sort();
  const modelsText = print(models);
  const pathsText = print(rest);
  const binaryImport = (text: string): string =>
    text.includes("BinaryBody") ? 'import type { BinaryBody } from "../binary-body.ts";\n' : "";
  const words = new Set(pathsText.match(/[\w$]+/g));
  const imports = used.filter((name) => words.has(name));
  return {
    models: `${banner}${binaryImport(modelsText)}\n${modelsText}`,
    paths: [
      banner,
      binaryImport(pathsText),
      imports.length > 0
        ? `import type {\n${imports.map((name) => `  ${name},\n`).join("")}} from "./models.ts";\n`
        : "",
      "\n",
      pathsText,
    ].join(""),
  };
}

const { factory } = ts;

function transformSchema(schema: SchemaObject): TypeScript.TypeNode | undefined {
  if (schema["x-sdk-binary"]) {
    return factory.createTypeReferenceNode("BinaryBody");
  }
  const open = openValues(schema);
  if (!open) return undefined;
  return factory.createUnionTypeNode([
    ...open.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(String(value)))),
    // `string & {}` keeps the literals in completion lists while accepting any string.
    factory.createParenthesizedType(
      factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]),
    ),
    ...(schema.nullable || [schema.type].flat().includes("null")
      ? [factory.createLiteralTypeNode(factory.createNull())]
      : []),
  ]);
}

/** Replaces `components["schemas"]["X"]` by the exported name of X. */
function referToNames(names: ReadonlyMap<string, string>) {
  return <T extends TypeScript.Node>(root: T): T => {
    const visit = (node: TypeScript.Node): TypeScript.Node => {
      if (ts.isIndexedAccessTypeNode(node)) {
        const schema = schemaReference(node);
        const name = schema && names.get(schema);
        if (name) return factory.createTypeReferenceNode(name);
      }
      return ts.visitEachChild(node, visit, undefined);
    };
    return ts.visitNode(root, visit) as T;
  };
}

function schemaReference({ objectType, indexType }: TypeScript.IndexedAccessTypeNode): string | undefined {
  if (!ts.isIndexedAccessTypeNode(objectType) || !ts.isTypeReferenceNode(objectType.objectType))
    return undefined;
  const { typeName } = objectType.objectType;
  const isComponents = ts.isIdentifier(typeName) && typeName.text === "components";
  return isComponents && literalText(objectType.indexType) === "schemas" ? literalText(indexType) : undefined;
}

const literalText = (type: TypeScript.TypeNode): string | undefined =>
  ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined;

const printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
const emptyFile = ts.createSourceFile("types.ts", "", ts.ScriptTarget.ESNext);

function print(nodes: TypeScript.Node[]): string {
  return (
    nodes
      .map((node) => printer.printNode(ts.EmitHint.Unspecified, node, emptyFile))
      .join("\n\n")
      .concat("\n")
      .replaceAll(/^( {4})+/gm, (indent) => " ".repeat(indent.length / 2))
      .replaceAll(/^(\s*\* |\s*\/\*\* )@description /gm, "$1")
      // openapi-typescript indents all lines of a text except the first.
      .replaceAll(/^(\s*\*) {5}/gm, "$1 ")
      // `@enum {string}` repeats the type below it.
      .replaceAll(/^\s*\/\*\* @enum \{\w+(\|\w+)*\} \*\/\n/gm, "")
      .replaceAll(/^\s*\* @enum \{\w+(\|\w+)*\}\n/gm, "")
      .replaceAll(/^(\s*)\/\*\*\n\s*\* (.*)\n\s*\*\/$/gm, "$1/** $2 */")
      // No empty line between the text and the tags.
      .replaceAll(/\n\s*\*\s*(\n\s*\* @)/g, "$1")
      .replaceAll(/[ \t]+$/gm, "")
  );
}
