import { ts } from "codegen/typescript";
import type TypeScript from "typescript";
import { ReadingCode } from "./reading-code.ts";
import { fieldsOf, memberName, TypeTable, textOf } from "./type-table.ts";
import { WritingCode } from "./writing-code.ts";

const generated = {
  models: "packages/contract/src/generated/models.ts",
  operations: "packages/contract/src/generated/operations.ts",
  paths: "packages/contract/src/generated/paths.ts",
  client: "packages/core/src/generated/platform-operations.ts",
};

/**
 * A program that uses everything generated from a document: it calls every operation, by name and by path, with
 * every input in every form, reads every field of every response, and handles every value of every closed list.
 * Derived from the generated files alone, so that it is a second opinion on a comparison of documents. The
 * comment at the end of a line says what it is about.
 */
export function renderConsumer(outputs: ReadonlyMap<string, string>): string {
  const models = new TypeTable([outputs.get(generated.models)!]);
  const contract = new TypeTable([outputs.get(generated.models)!, outputs.get(generated.operations)!]);
  const everything = new TypeTable([...Object.values(generated)].map((path) => outputs.get(path)!));
  const writing = new WritingCode(everything);
  const named = renderCalls(everything, writing);
  const byPath = renderPaths(everything, writing);
  const written = renderWriters(writing);
  const read = new Set(
    [...everything.reachedFrom([...named.bodies, ...byPath.bodies])].filter((name) => models.has(name)),
  );
  // Types that no operation uses are read as well.
  for (const name of models.names()) if (!read.has(name) && !written.names.has(name)) read.add(name);
  const imported = contract.names().map((name) => `  ${name}, // ${named.inputs.get(name) ?? name}\n`);
  return [
    `import type {\n${imported.join("")}  BinaryBody,\n  operations,\n  paths,\n} from "@clerk-platform/contract";\n`,
    'import type { PlatformOperations } from "@clerk-platform/core";\n',
    "declare function one<T>(values: readonly T[]): T;\n",
    "declare function each<T>(values: readonly T[]): void;\n",
    "declare function given<T>(): T;\n",
    "declare function handled(value: never): void;\n",
    // A status or content type that is gone from the new document gives `never`.
    "type $Failure<Operation, Status extends number, Type extends string> = Operation extends {\n",
    "  responses: { [S in Status]: { content: { [T in Type]: infer Body } } };\n} ? Body : never;\n\n",
    `${named.text}\n${byPath.text}\n${written.text}\n`,
    [...read].map((name) => renderReader(contract, name)).join("\n"),
    "export type { BinaryBody };\n",
  ].join("");
}

interface Code {
  text: string;
  /** The types of response bodies. */
  bodies: TypeScript.TypeNode[];
}

/** Calls of every method. */
function renderCalls(types: TypeTable, writing: WritingCode): Code & { inputs: Map<string, string> } {
  const bodies: TypeScript.TypeNode[] = [];
  /** The label of an input type: its operation. */
  const inputs = new Map<string, string>();
  const methods = (types.bodyOf("PlatformOperations") as readonly TypeScript.TypeElement[]).filter(
    ts.isMethodSignature,
  );
  const functions = methods.map((method) => {
    const name = (method.name as TypeScript.Identifier).text;
    const [input] = method.parameters;
    const inputName = input?.type ? types.referredName(input.type) : undefined;
    if (inputName) inputs.set(inputName, `${name} input`);
    const literals = inputName
      ? writing.writeMembers(types.bodyOf(inputName) as readonly TypeScript.TypeElement[])
      : [""];
    if (input?.questionToken && inputName) literals.push("");
    const [first, second] = (method.type as TypeScript.TypeReferenceNode).typeArguments!;
    const item = second && first;
    const output = second ?? first!;
    bodies.push(output, ...(item ? [item] : []));
    const lines = [...new Set(literals)].map((text) => `await clerk.${name}(${text}); // ${name} input`);
    const reading = new ReadingCode(types);
    if (output.kind !== ts.SyntaxKind.UndefinedKeyword) {
      lines.push(`const output = await clerk.${name}(${literals[0]}); // ${name} output`);
      reading.read(output, "output", `${name} output`, true);
    }
    if (item) {
      reading.lines.push(
        `for await (const item of clerk.${name}(${literals[0]})) { const same: ${textOf(item)} = item; } // ${name} items`,
      );
    }
    return `export async function call_${name}(clerk: PlatformOperations) {\n${indent([...lines, ...reading.lines])}}\n`;
  });
  return { text: functions.join("\n"), bodies, inputs };
}

/** The same by path, as `raw` calls see it. */
function renderPaths(types: TypeTable, writing: WritingCode): Code {
  const bodies: TypeScript.TypeNode[] = [];
  const functions: string[] = [];
  for (const [path, item] of fieldsOf(types.bodyOf("paths") as readonly TypeScript.TypeElement[])) {
    for (const [method, { type }] of fieldsOf((item.type as TypeScript.TypeLiteralNode).members)) {
      if (!type || !ts.isIndexedAccessTypeNode(type)) continue;
      const place = `${method.toUpperCase()} ${path}`;
      const members = fieldsOf((types.expand(type) as TypeScript.TypeLiteralNode).members);
      const lines = [
        `type $Operation = paths[${JSON.stringify(path)}][${JSON.stringify(method)}]; // ${place}`,
        `type ById = ${textOf(type)}; // ${place} id`,
        "given<ById>();",
        ...writeParameters(members.get("parameters"), place, writing),
        ...writeBodies(members.get("requestBody"), place, writing),
      ];
      for (const [status, response] of fieldsOf(
        (members.get("responses")!.type as TypeScript.TypeLiteralNode).members,
      )) {
        const content = fieldsOf((types.expand(response.type!) as TypeScript.TypeLiteralNode).members).get(
          "content",
        )?.type;
        const succeeds = status.startsWith("2");
        if (succeeds) lines.push(`given<$Operation["responses"][${status}]>(); // ${place} ${status}`);
        if (!content || !ts.isTypeLiteralNode(content)) continue;
        for (const [contentType, body] of fieldsOf(content.members)) {
          const key = `${status}, ${JSON.stringify(contentType)}`;
          const access = succeeds
            ? `$Operation["responses"][${status}]["content"][${JSON.stringify(contentType)}]`
            : /^\d/.test(status) && `$Failure<$Operation, ${key}>`;
          if (!access) continue;
          bodies.push(body.type!);
          lines.push(`{ const body: ${textOf(body.type!)} = given<${access}>(); } // ${place} ${status}`);
        }
      }
      functions.push(`export function path${functions.length}() {\n${indent(lines)}}\n`);
    }
  }
  return { text: functions.join("\n"), bodies };
}

function writeParameters(
  parameters: TypeScript.PropertySignature | undefined,
  place: string,
  writing: WritingCode,
): string[] {
  const kinds = fieldsOf((parameters?.type as TypeScript.TypeLiteralNode | undefined)?.members ?? []);
  return [...kinds].flatMap(([kind, { type }]) => {
    if (!type || !ts.isTypeLiteralNode(type)) return [];
    const target = `NonNullable<$Operation["parameters"]["${kind}"]>`;
    return writing
      .writeMembers(type.members)
      .map((text) => `each<${target}>([${text}]); // ${place} ${kind}`);
  });
}

function writeBodies(
  body: TypeScript.PropertySignature | undefined,
  place: string,
  writing: WritingCode,
): string[] {
  const content =
    body?.type && ts.isTypeLiteralNode(body.type) && fieldsOf(body.type.members).get("content")?.type;
  if (!content || !ts.isTypeLiteralNode(content)) return [];
  return content.members.filter(ts.isPropertySignature).flatMap((member) => {
    const target = `NonNullable<$Operation["requestBody"]>["content"][${JSON.stringify(memberName(member))}]`;
    return writing.write(member.type!).map((text) => `each<${target}>([${text}]); // ${place} body`);
  });
}

/** A function for each named type that is sent. */
function renderWriters(writing: WritingCode): { text: string; names: Set<string> } {
  const names = new Set<string>();
  const functions: string[] = [];
  for (const name of writing.namesToWrite()) {
    names.add(name);
    const values = writing.writeNamed(name).map((value) => `  ${value}, // ${name}\n`);
    functions.push(`export function write_${name}(): ${name}[] { return [\n${values.join("")}]; }\n`);
  }
  return { text: functions.join("\n"), names };
}

/** A function that reads one named type. */
function renderReader(types: TypeTable, name: string): string {
  const reading = new ReadingCode(types);
  const body = types.bodyOf(name);
  if (Array.isArray(body)) reading.readMembers(body as readonly TypeScript.TypeElement[], "value", name);
  else reading.read(body as TypeScript.TypeNode, "value", name);
  return `export function read_${name}(value: ${name}) {\n${indent(reading.lines)}}\n`;
}

const indent = (lines: readonly string[]): string => lines.map((line) => `  ${line}\n`).join("");
