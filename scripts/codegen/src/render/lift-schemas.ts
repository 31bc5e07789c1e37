import type TypeScript from "typescript";
import { ts } from "../typescript.ts";

const { factory } = ts;

interface LiftOptions {
  /** Component name → exported type name. */
  names: ReadonlyMap<string, string>;
  /** The names of the components that occur only in requests. */
  sent: ReadonlySet<string>;
  rename: <T extends TypeScript.Node>(node: T) => T;
}

/** Moves the members of `components.schemas` into `models`, and leaves references in their place. */
export function liftSchemas(
  components: TypeScript.InterfaceDeclaration,
  { names, sent, rename }: LiftOptions,
  models: TypeScript.Statement[],
): TypeScript.Statement {
  const members = components.members.map((member) => {
    const isSchemas = ts.isPropertySignature(member) && memberName(member) === "schemas";
    // The type is `never` if the document has no schemas.
    if (!isSchemas || !member.type || !ts.isTypeLiteralNode(member.type)) return rename(member);
    const schemas = member.type.members.map((schema) => {
      if (!ts.isPropertySignature(schema) || !schema.type) return schema;
      const name = names.get(memberName(schema))!;
      const type = rename(schema.type);
      const declared = sent.has(memberName(schema)) ? acceptUndefined(type) : type;
      models.push(declareModel(name, schema, declared));
      return factory.updatePropertySignature(
        dropComments(schema),
        schema.modifiers,
        schema.name,
        schema.questionToken,
        factory.createTypeReferenceNode(name),
      );
    });
    return factory.updatePropertySignature(
      member,
      member.modifiers,
      member.name,
      member.questionToken,
      factory.createTypeLiteralNode(schemas),
    );
  });
  return factory.updateInterfaceDeclaration(
    components,
    components.modifiers,
    components.name,
    components.typeParameters,
    components.heritageClauses,
    members,
  );
}

/** Adds `undefined` to optional fields, for users of `exactOptionalPropertyTypes`: JSON omits such fields. */
function acceptUndefined(root: TypeScript.TypeNode): TypeScript.TypeNode {
  const visit = (node: TypeScript.Node): TypeScript.Node => {
    const visited = ts.visitEachChild(node, visit, undefined);
    if (!ts.isPropertySignature(visited) || !visited.questionToken || !visited.type) return visited;
    const members = ts.isUnionTypeNode(visited.type) ? visited.type.types : [visited.type];
    const type = factory.createUnionTypeNode([
      ...members,
      factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword),
    ]);
    return factory.updatePropertySignature(
      visited,
      visited.modifiers,
      visited.name,
      visited.questionToken,
      type,
    );
  };
  return ts.visitNode(root, visit) as TypeScript.TypeNode;
}

function declareModel(
  name: string,
  schema: TypeScript.PropertySignature,
  type: TypeScript.TypeNode,
): TypeScript.Statement {
  const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const declaration = ts.isTypeLiteralNode(type)
    ? factory.createInterfaceDeclaration(modifiers, name, undefined, undefined, type.members)
    : factory.createTypeAliasDeclaration(modifiers, name, undefined, type);
  const comments = ts.getSyntheticLeadingComments(schema);
  return comments ? ts.setSyntheticLeadingComments(declaration, [...comments]) : declaration;
}

/** Copies a property: comments are not copied. */
const dropComments = ({
  modifiers,
  name,
  questionToken,
  type,
}: TypeScript.PropertySignature): TypeScript.PropertySignature =>
  factory.createPropertySignature(modifiers, name, questionToken, type);

const memberName = (member: TypeScript.PropertySignature): string =>
  (member.name as TypeScript.StringLiteral | TypeScript.Identifier).text;
