import { ts } from "codegen/typescript";
import type TypeScript from "typescript";
import {
  alternativesOf,
  bare,
  fieldsOf,
  indexOf,
  isNull,
  recordValue,
  type TypeTable,
  textOf,
} from "./type-table.ts";

/**
 * Statements that read a value in every way its old type allows: assign it, read each field, walk each list,
 * and handle every value of a closed list.
 */
export class ReadingCode {
  readonly lines: string[] = [];
  readonly #types: TypeTable;
  #variables = 0;

  constructor(types: TypeTable) {
    this.#types = types;
  }

  /**
   * Reads `value` as a type; `place` is how messages call it. Named types are read under their own name; `deep`
   * has the first ones read in place, where an operation may have exchanged one for another.
   */
  read(type: TypeScript.TypeNode, value: string, place: string, deep = false): void {
    const plain = bare(this.#types.expand(type));
    this.#emit(`const ${this.#variable()}: ${textOf(plain)} = ${value};`, place);
    const alternatives = alternativesOf(plain);
    const present = alternatives.filter((alternative) => !isNull(alternative));
    if (present.length < alternatives.length) {
      this.#emit(`if (${value} !== null) {`, place);
      this.#readPresent(present, value, place, deep);
      this.#emit("}", place);
    } else this.#readPresent(present, value, place, deep);
  }

  /** Reads the fields of an object. */
  readMembers(members: readonly TypeScript.TypeElement[], value: string, place: string): void {
    for (const [name, field] of fieldsOf(members)) {
      if (!field.type || field.type.kind === ts.SyntaxKind.NeverKeyword) continue;
      const at = `${place}.${name}`;
      const variable = this.#variable();
      this.#emit(`const ${variable} = ${value}[${JSON.stringify(name)}];`, at);
      if (field.questionToken) {
        this.#emit(`if (${variable} !== undefined) {`, at);
        this.read(field.type, variable, at);
        this.#emit("}", at);
      } else this.read(field.type, variable, at);
    }
    const further = indexOf(members);
    if (further) this.#readFurther(further, value, place);
  }

  #readPresent(
    alternatives: readonly TypeScript.TypeNode[],
    value: string,
    place: string,
    deep: boolean,
  ): void {
    if (alternatives.every(isLiteral)) this.#handleEvery(alternatives, value, place);
    else if (alternatives.length > 1) this.#handleVariants(alternatives, value, place);
    else if (alternatives[0]) this.#readOne(alternatives[0], value, place, deep);
  }

  #readOne(type: TypeScript.TypeNode, value: string, place: string, deep: boolean): void {
    const name = this.#types.referredName(type);
    if (name) {
      this.#readNamed(this.#types.bodyOf(name), value, place, deep);
      return;
    }
    const record = recordValue(type);
    if (record) this.#readFurther(record, value, place);
    else if (ts.isTypeLiteralNode(type)) this.readMembers(type.members, value, place);
    else if (ts.isArrayTypeNode(type)) {
      const item = this.#variable();
      this.#emit(`for (const ${item} of ${value}) {`, place);
      this.read(type.elementType, item, `${place}[]`, deep);
      this.#emit("}", place);
    } else if (ts.isIntersectionTypeNode(type)) {
      for (const part of type.types) this.#readPart(bare(part), value, place, deep);
    }
    // Primitives were assigned.
  }

  /** Reads a part of an intersection as that part alone: another part may narrow the values of its fields. */
  #readPart(part: TypeScript.TypeNode, value: string, place: string, deep: boolean): void {
    // An object without further fields can be assigned to a type with them, but not read as one.
    if (recordValue(part) || (ts.isTypeLiteralNode(part) && indexOf(part.members))) {
      this.#readOne(part, value, place, deep);
      return;
    }
    const variable = this.#variable();
    this.#emit(`const ${variable}: ${textOf(part)} = ${value};`, place);
    this.#readOne(part, variable, place, deep);
  }

  #readNamed(
    body: TypeScript.TypeNode | readonly TypeScript.TypeElement[],
    value: string,
    place: string,
    deep: boolean,
  ): void {
    if ("kind" in body) {
      const alternatives = alternativesOf(body);
      const values = alternatives.filter((alternative) => !isNull(alternative));
      if (deep) this.read(body, value, place, true);
      else if (values.every(isLiteral)) {
        this.#emit(`if (${value} !== null) {`, place);
        this.#handleEvery(values, value, place);
        this.#emit("}", place);
      }
    } else if (deep) this.readMembers(body, value, place);
  }

  #readFurther(type: TypeScript.TypeNode, value: string, place: string): void {
    const variable = this.#variable();
    this.#emit(`const ${variable} = ${value}["some key"];`, `${place}.*`);
    this.#emit(`if (${variable} !== undefined) {`, `${place}.*`);
    this.read(type, variable, `${place}.*`);
    this.#emit("}", `${place}.*`);
  }

  #handleEvery(literals: readonly TypeScript.TypeNode[], value: string, place: string): void {
    const cases = [...new Set(literals.map((literal) => literal.getText()))].map((text) => `case ${text}:`);
    this.#emit(`switch (${value}) { ${cases.join(" ")} break; default: handled(${value}); }`, place);
  }

  /** Values that are listed beside others, and objects that a literal field tells apart. */
  #handleVariants(alternatives: readonly TypeScript.TypeNode[], value: string, place: string): void {
    const literals = alternatives.filter(isLiteral);
    for (const literal of literals) this.#emit(`if (${value} === ${literal.getText()}) {}`, place);
    const objects = alternatives.map((alternative) => this.#literalFields(alternative));
    for (const name of objects[0]?.keys() ?? []) {
      if (!objects.every((fields) => fields.has(name))) continue;
      const cases = objects.map((fields) => `case ${fields.get(name)}:`);
      this.#emit(`switch (${value}[${JSON.stringify(name)}]) { ${cases.join(" ")} }`, place);
    }
  }

  #literalFields(alternative: TypeScript.TypeNode): Map<string, string> {
    const name = this.#types.referredName(alternative);
    const body = name ? this.#types.bodyOf(name) : alternative;
    const members = Array.isArray(body)
      ? (body as readonly TypeScript.TypeElement[])
      : ts.isTypeLiteralNode(body as TypeScript.TypeNode)
        ? (body as TypeScript.TypeLiteralNode).members
        : [];
    return new Map(
      [...fieldsOf(members)].flatMap(([field, { type, questionToken }]) =>
        type && isLiteral(type) && !questionToken ? [[field, type.getText()] as const] : [],
      ),
    );
  }

  #emit(line: string, place: string): void {
    this.lines.push(`${line} // ${place}`);
  }

  #variable(): string {
    this.#variables += 1;
    return `v${this.#variables}`;
  }
}

const isLiteral = (type: TypeScript.TypeNode): boolean => ts.isLiteralTypeNode(type) && !isNull(type);
