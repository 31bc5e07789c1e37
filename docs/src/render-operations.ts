import type { Field, ReferenceOperation } from "./read-operations.ts";

const sources = {
  document: "named by Clerk's API document",
  published: "named in Clerk's documentation",
  inferred: "inferred from similar operations",
} as const;

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
    `| Sent again after a lost response | ${replaySafe ? "yes" : "no: [`OutcomeUnknownError`](/guides/retries.md#a-write-that-was-lost)"} |`,
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
${signature}
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

function scopesOf({ scopes }: ReferenceOperation): string[] {
  const own = scopes.scope
    ? [`\`${scopes.scope.name}\`, ${sources[scopes.scope.source]}`]
    : ["none is known"];
  const further = Object.entries(scopes.parameters).map(
    ([parameter, { name, source }]) => `with \`${parameter}: true\` also \`${name}\`, ${sources[source]}`,
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
export function exampleOf({ name, descriptor, sampleInput }: ReferenceOperation): string {
  const input = Object.keys(sampleInput).length > 0 ? literal(sampleInput) : "";
  const call = descriptor.list
    ? `for await (const item of clerk.${name}(${input})) console.log(item);`
    : `console.log(await clerk.${name}(${input}));`;
  return `import { createNodeClient } from "@clerk-platform/node";

const clerk = createNodeClient(); // reads CLERK_PLATFORM_API_KEY
${call}`;
}

/** Readable values for fields without an example in the document. */
const readable: Readonly<Record<string, string>> = {
  a_applicationID: "app_1",
  a_envOrInsID: "production",
  a_userID: "user_1",
  a_name: "Acme",
};

function literal(value: unknown): string {
  if (value instanceof File) return `new File(["bytes"], "${value.name}", { type: "${value.type}" })`;
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value === "string") return JSON.stringify(readable[value] ?? value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, field]) => {
    return `${/^[A-Za-z_]\w*$/.test(key) ? key : JSON.stringify(key)}: ${literal(field)}`;
  });
  return `{ ${fields.join(", ")} }`;
}
