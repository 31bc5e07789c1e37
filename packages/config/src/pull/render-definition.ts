import { isClear } from "../definition/clear.ts";
import type { Definition } from "../definition/define-config.ts";
import { isSecret } from "../definition/secret.ts";

/**
 * Renders a `clerk.config.ts` for a definition. Text of the service appears only in string literals.
 *
 * @param types - the module written by the command `types`, for example `./clerk.config.types.ts`.
 */
export function renderDefinition(definition: Definition, { types }: { types?: string } = {}): string {
  const body = render(definition, "");
  const names = ["clear", "defineConfig", "secret"].filter(
    (name) => name === "defineConfig" || body.includes(`${name}(`),
  );
  const lines = [`import { ${names.join(", ")} } from "@clerk-platform/config";`];
  if (types !== undefined) lines.push(`import type { InstanceConfig } from ${JSON.stringify(types)};`);
  const generic = types === undefined ? "" : "<InstanceConfig>";
  return `${lines.join("\n")}\n\nexport default defineConfig${generic}(${body});\n`;
}

function render(value: unknown, indent: string): string {
  if (isSecret(value))
    return `secret(${value.from === "file" ? `{ file: ${quote(value.$secret)} }` : quote(value.$secret)})`;
  if (isClear(value)) return `clear(${value.url === undefined ? "" : quote(value.url)})`;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const items = value.map((item) => `${inner}${render(item, inner)},\n`);
    return `[\n${items.join("")}${indent}]`;
  }
  if (typeof value !== "object" || value === null) return quote(value);
  const members = Object.entries(value).map(
    ([key, each]) => `${inner}${propertyName(key)}: ${render(each, inner)},\n`,
  );
  return members.length === 0 ? "{}" : `{\n${members.join("")}${indent}}`;
}

/** Renders a string literal. Escapes U+2028 and U+2029, which some JavaScript parsers treat as line ends. */
const quote = (value: unknown): string =>
  JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");

/** Computes the key for `__proto__`, because the plain name would set the prototype. */
const propertyName = (key: string): string =>
  key === "__proto__" ? '["__proto__"]' : /^[A-Za-z_$][\w$]*$/.test(key) ? key : quote(key);
