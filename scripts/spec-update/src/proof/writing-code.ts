import { ts } from "codegen/typescript";
import type TypeScript from "typescript";
import {
  alternativesOf,
  bare,
  fieldsOf,
  indexOf,
  isNull,
  memberName,
  recordValue,
  type TypeTable,
  textOf,
} from "./type-table.ts";

/**
 * Expressions that write a value in every way its old type allows: with every field, with the required ones
 * only, and with each alternative of each field.
 */
export class WritingCode {
  readonly #types: TypeTable;
  readonly #used = new Set<string>();

  constructor(types: TypeTable) {
    this.#types = types;
  }

  /** Every expression for a type. */
  write(type: TypeScript.TypeNode): string[] {
    return [
      ...new Set(
        alternativesOf(this.#types.expand(type)).flatMap((alternative) => this.#writeOne(alternative)),
      ),
    ];
  }

  /** Every literal of an object. */
  writeMembers(members: readonly TypeScript.TypeElement[], extra: readonly string[] = []): string[] {
    const fields = [...fieldsOf(members).values()].filter(
      ({ type }) => type && type.kind !== ts.SyntaxKind.NeverKeyword,
    );
    const values = new Map(fields.map((field) => [field, this.write(field.type!)]));
    const entry = (field: TypeScript.PropertySignature, value = values.get(field)![0]!): string =>
      `${JSON.stringify(memberName(field))}: ${value}`;
    const literal = (chosen: string[]): string => `{ ${[...chosen, ...extra].join(", ")} }`;
    const further = indexOf(members);
    const index = further ? [`"some key": ${this.write(further)[0] ?? "null!"}`] : [];
    const all = (changed?: TypeScript.PropertySignature, value?: string): string =>
      literal([...fields.map((field) => (field === changed ? entry(field, value) : entry(field))), ...index]);
    return [
      all(),
      literal(fields.filter(({ questionToken }) => !questionToken).map((field) => entry(field))),
      ...fields.flatMap((field) =>
        values
          .get(field)!
          .slice(1)
          .map((value) => all(field, value)),
      ),
    ];
  }

  /** Named types that expressions refer to through `writeX()`; each is asked for once. */
  *namesToWrite(): Generator<string> {
    // Writing one may name others: a set can grow while it is iterated.
    yield* this.#used;
  }

  /** Refers to a named type: its values are written in a function of its own. */
  reference(name: string): string {
    this.#used.add(name);
    return `one(write_${name}())`;
  }

  /** Every value of a named type. */
  writeNamed(name: string): string[] {
    const body = this.#types.bodyOf(name);
    return isMembers(body) ? this.writeMembers(body) : this.write(body);
  }

  #writeOne(reference: TypeScript.TypeNode): string[] {
    const type = bare(this.#types.expand(reference));
    const name = this.#types.referredName(type);
    if (name) return [this.reference(name)];
    const record = recordValue(type);
    if (record) {
      if (record.kind === ts.SyntaxKind.NeverKeyword) return ["{}"];
      return this.write(record).map((value) => `{ "some key": ${value} }`);
    }
    if (ts.isTypeLiteralNode(type)) return this.writeMembers(type.members);
    if (ts.isArrayTypeNode(type)) return [`[${this.write(type.elementType).join(", ")}]`];
    if (ts.isLiteralTypeNode(type)) return [isNull(type) ? "null" : type.getText()];
    if (ts.isIntersectionTypeNode(type)) return this.#writeIntersection(type);
    switch (type.kind) {
      case ts.SyntaxKind.StringKeyword:
        return ["String()"];
      case ts.SyntaxKind.NumberKeyword:
        return ["Number()"];
      case ts.SyntaxKind.BooleanKeyword:
        return ["Boolean()"];
    }
    return [`given<${textOf(type)}>()`];
  }

  #writeIntersection(type: TypeScript.IntersectionTypeNode): string[] {
    const parts = type.types.map(bare);
    // `string & {}`: any string beside the listed ones.
    if (parts[0]?.kind === ts.SyntaxKind.StringKeyword) return ["String()"];
    const members = parts.map((part) => this.#membersOf(part));
    if (!members.every((list) => list !== undefined)) return [`given<${textOf(type)}>()`];
    return this.writeMembers(members.flat());
  }

  #membersOf(type: TypeScript.TypeNode): readonly TypeScript.TypeElement[] | undefined {
    const name = this.#types.referredName(type);
    const body = name ? this.#types.bodyOf(name) : type;
    if (isMembers(body)) return body;
    if (ts.isTypeLiteralNode(body)) return body.members;
    if (!ts.isIntersectionTypeNode(body)) return undefined;
    const parts = body.types.map((part) => this.#membersOf(bare(part)));
    return parts.every((list) => list !== undefined) ? parts.flat() : undefined;
  }
}

const isMembers = (
  body: TypeScript.TypeNode | readonly TypeScript.TypeElement[],
): body is readonly TypeScript.TypeElement[] => Array.isArray(body);
