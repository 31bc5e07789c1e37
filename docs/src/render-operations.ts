import { scopeSources } from "../../scripts/codegen/src/render/scope-sources.ts";
import type { Field, ReferenceOperation } from "./read-operations.ts";

/** The page name of a tag: `users` for `Users`, `jwt-templates` for `JWT Templates`. */
export const pageOf = (tag: string): string => tag.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

/** Groups operations by tag, both in the order of the document. */
export function groupByTag(operations: readonly ReferenceOperation[]): Map<string, ReferenceOperation[]> {
  const groups = new Map<string, ReferenceOperation[]>();
  for (const operation of operations) {
    const tag = operation.metadata.tags[0] ?? "Other";
    groups.set(tag, [...(groups.get(tag) ?? []), operation]);
  }
  return groups;
}

/** Renders a page with every operation of a tag. */
export function renderTag(tag: string, operations: readonly ReferenceOperation[]): string {
  const rows = operations.map(
    ({ name, metadata }) => `| [\`${name}\`](#${name.toLowerCase()}) | ${cell(metadata.summary)} |`,
  );
  return `# ${tag}

| method | |
|---|---|
${rows.join("\n")}

${operations.map(renderOperation).join("\n")}`;
}

function renderOperation(operation: ReferenceOperation): string {
  const { name, descriptor, metadata, signature, parameters, body } = operation;
  const { method, path, replaySafe, list } = descriptor;
  const facts = [
    `| Request | \`${method} ${path}\` |`,
    `| Scope | ${scopesOf(operation).join("<br>")} |`,
    `| Statuses | ${metadata.statuses.join(", ")} |`,
    `| Safe to repeat | ${replaySafe ? "yes: sent again after a lost response" : "no: [`OutcomeUnknownError`](/guides/retries.md#a-write-that-was-lost)"} |`,
    ...(list
      ? [
          `| List | ${list.kind === "all" ? "complete, not paged" : `paged by ${list.kind}`}: [Pagination](/guides/pagination.md) |`,
        ]
      : []),
  ];
  const hook = `use${name[0]!.toUpperCase()}${name.slice(1)}`;
  const links = [
    `[method](../@clerk-platform/core/interfaces/PlatformOperations.md#${name.toLowerCase()})`,
    `React: [\`${hook}\`](../@clerk-platform/react-query/variables/${hook}.md)`,
    `Workers: [RPC method](../@clerk-platform/cloudflare/interfaces/RpcOperations.md#${name.toLowerCase()})`,
    `by path: \`clerk.raw.${method}("${path}", …)\``,
  ];
  return `## ${name}

${metadata.deprecated ? "**Deprecated.** " : ""}${metadata.description.trim() || metadata.summary}

\`\`\`ts
${wrapSignature(signature)}
\`\`\`

| | |
|---|---|
${facts.join("\n")}

${table("Parameters", parameters, (field) => descriptor.parameters[field.name]?.in ?? "body")}${
  body ? table(`\`body\`: ${body.type}`, body.fields) : ""
}\`\`\`ts
${exampleOf(operation)}
\`\`\`

${links.join(" · ")}
`;
}

/** One parameter a line where the signature is too long for the page. */
function wrapSignature(signature: string): string {
  const [, name, parameters, result] = /^(\w+)\((.*)\): (.+)$/.exec(signature) ?? [];
  if (signature.length <= 70 || !parameters) return signature;
  return `${name}(\n${parameters
    .split(", ")
    .map((parameter) => `  ${parameter},\n`)
    .join("")}): ${result}`;
}

function scopesOf({ scopes }: ReferenceOperation): string[] {
  const own = scopes.scope
    ? [`\`${scopes.scope.name}\`, ${scopeSources[scopes.scope.source]}`]
    : ["none is known"];
  const further = Object.entries(scopes.parameters).map(
    ([parameter, { name, source }]) =>
      `with \`${parameter}: true\` also \`${name}\`, ${scopeSources[source]}`,
  );
  return [...own, ...further];
}

function table(title: string, fields: readonly Field[], place?: (field: Field) => string): string {
  if (fields.length === 0) return "";
  const rows = fields.map((field) => {
    const { name, type, required, description } = field;
    const where = place ? ` ${place(field)} |` : "";
    return `| \`${name}\`${required ? "" : "?"} |${where} \`${cell(type)}\` | ${cell(description)} |`;
  });
  const columns = place ? "| name | in | type | |\n|---|---|---|---|" : "| name | type | |\n|---|---|---|";
  return `**${title}**\n\n${columns}\n${rows.join("\n")}\n\n`;
}

const cell = (text: string): string =>
  text
    .trim()
    .replaceAll("|", "\\|")
    .replaceAll(/\s*\n\s*/g, " ");

/** Renders an example program from the document's examples and schemas; the tests compile it. */
export function exampleOf({ name, descriptor, body, sampleInput }: ReferenceOperation): string {
  const mayRename = body?.fields.some((field) => field.name === "name" && !field.required);
  const input =
    Object.keys(sampleInput).length > 0
      ? literal({ ...sampleInput, ...(mayRename && { body: { name: "Acme" } }) }, { width: 48 - name.length })
      : "";
  const call = `clerk.${name}(${input})`;
  const program = descriptor.list
    ? `const items = ${call};\nfor await (const item of items) console.log(item);`
    : `const result = await ${call};\nconsole.log(result);`;
  return `import { createNodeClient } from "@clerk-platform/node";

const clerk = createNodeClient(); // reads CLERK_PLATFORM_API_KEY
${program}`;
}

/** Readable values for fields without an example in the document. */
const readable: Readonly<Record<string, string>> = {
  a_applicationID: "app_1",
  a_envOrInsID: "production",
  a_userID: "user_1",
  a_name: "Acme",
};

/** Writes a value as code; an object that is longer than `width` gets a line for each field. */
function literal(value: unknown, { indent = "", width = 60 } = {}): string {
  if (value instanceof File) return `new File(["bytes"], "${value.name}", { type: "${value.type}" })`;
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, { indent })).join(", ")}]`;
  if (typeof value === "string") return JSON.stringify(readable[value] ?? value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  const fields = Object.entries(value).map(([key, field]) => {
    const name = /^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key);
    return `${name}: ${literal(field, { indent: inner })}`;
  });
  const line = fields.length > 0 ? `{ ${fields.join(", ")} }` : "{}";
  if (line.length <= width && !line.includes("\n")) return line;
  return `{\n${fields.map((field) => `${inner}${field},\n`).join("")}${indent}}`;
}
