import { ts } from "codegen/typescript";
import type TypeScript from "typescript";

export type Fields = ReadonlyMap<string, TypeScript.PropertySignature>;

/** The declarations of generated files by name, from which a consumer is derived. */
export class TypeTable {
  readonly #declarations = new Map<
    string,
    TypeScript.InterfaceDeclaration | TypeScript.TypeAliasDeclaration
  >();

  constructor(texts: readonly string[]) {
    for (const text of texts) {
      const file = ts.createSourceFile("old.ts", text, ts.ScriptTarget.ESNext, true);
      for (const statement of file.statements) {
        if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) {
          this.#declarations.set(statement.name.text, statement);
        }
      }
    }
  }

  names(): string[] {
    return [...this.#declarations.keys()];
  }

  has(name: string): boolean {
    return this.#declarations.has(name);
  }

  /** The members of an interface, or the type of an alias. */
  bodyOf(name: string): TypeScript.TypeNode | readonly TypeScript.TypeElement[] {
    const declaration = this.#declarations.get(name)!;
    return ts.isInterfaceDeclaration(declaration) ? declaration.members : declaration.type;
  }

  /** Follows `components["responses"]["X"]`, which users cannot import by name. */
  expand(type: TypeScript.TypeNode): TypeScript.TypeNode {
    if (!ts.isIndexedAccessTypeNode(type) || !ts.isLiteralTypeNode(type.indexType)) return type;
    const key = (type.indexType.literal as TypeScript.StringLiteral).text;
    const name = this.referredName(type.objectType);
    const owner = name ? this.bodyOf(name) : this.expand(type.objectType);
    const members = "kind" in owner ? (owner as TypeScript.TypeLiteralNode).members : owner;
    const found = members && fieldsOf(members).get(key)?.type;
    return found ? this.expand(found) : type;
  }

  /** The names that types mention, directly or through other names. */
  reachedFrom(types: readonly TypeScript.Node[]): Set<string> {
    const reached = new Set<string>();
    const visit = (node: TypeScript.Node): void => {
      const name = ts.isTypeNode(node) ? this.referredName(node) : undefined;
      if (name && !reached.has(name)) {
        reached.add(name);
        visit(this.#declarations.get(name)!);
      }
      node.forEachChild(visit);
    };
    types.forEach(visit);
    return reached;
  }

  /** The name of a declaration that a type refers to, without arguments. */
  referredName(type: TypeScript.TypeNode): string | undefined {
    if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName) || type.typeArguments)
      return undefined;
    return this.has(type.typeName.text) ? type.typeName.text : undefined;
  }
}

/** The fields of an object type by name. */
export const fieldsOf = (members: readonly TypeScript.TypeElement[]): Fields =>
  new Map(members.filter(ts.isPropertySignature).map((member) => [memberName(member), member]));

export const memberName = ({ name }: TypeScript.PropertySignature): string =>
  (name as TypeScript.Identifier | TypeScript.StringLiteral | TypeScript.NumericLiteral).text;

/** The type of fields beyond the documented ones. */
export const indexOf = (members: readonly TypeScript.TypeElement[]): TypeScript.TypeNode | undefined =>
  members.find(ts.isIndexSignatureDeclaration)?.type;

/** `Record<string, X>` is an object with nothing but further fields. */
export function recordValue(type: TypeScript.TypeNode): TypeScript.TypeNode | undefined {
  const isRecord = ts.isTypeReferenceNode(type) && type.typeName.getText() === "Record";
  return isRecord ? type.typeArguments?.[1] : undefined;
}

/** Takes parentheses away. */
export function bare(type: TypeScript.TypeNode): TypeScript.TypeNode {
  return ts.isParenthesizedTypeNode(type) ? bare(type.type) : type;
}

/** The alternatives of a union, or the type itself. */
export const alternativesOf = (type: TypeScript.TypeNode): TypeScript.TypeNode[] => {
  const plain = bare(type);
  return ts.isUnionTypeNode(plain) ? plain.types.flatMap(alternativesOf) : [plain];
};

export const isNull = (type: TypeScript.TypeNode): boolean =>
  ts.isLiteralTypeNode(type) && type.literal.kind === ts.SyntaxKind.NullKeyword;

const printer = ts.createPrinter({ removeComments: true });

/** A type on one line, without comments. */
export const textOf = (type: TypeScript.TypeNode): string =>
  printer.printNode(ts.EmitHint.Unspecified, type, type.getSourceFile()).replaceAll(/\n\s*/g, " ");
