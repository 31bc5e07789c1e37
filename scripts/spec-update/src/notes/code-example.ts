import type { Finding } from "../compare/finding.ts";
import { quoteBlock } from "./quote.ts";

/** What a caller changes, as lines of a diff; nothing where there is no code to change. */
export function codeExample(finding: Finding): string | undefined {
  const lines = linesFor(finding);
  return lines && quoteBlock("diff", lines);
}

function linesFor(finding: Finding): string[] | undefined {
  const { rule, old, new: now, uses, place, type } = finding;
  const [use] = uses;
  const name = use?.operation ?? place;
  switch (rule) {
    case "operation-removed":
      return [`- await clerk.${name}(…);`];
    case "operation-renamed":
      return [`- await clerk.${old}(…);`, `+ await clerk.${now}(…);`];
    case "operation-id-changed":
      return [`- operations["${old}"]`, `+ operations["${now}"]`];
    case "operation-moved":
      return [`- clerk.raw.${rawCall(old!)}`, `+ clerk.raw.${rawCall(now!)}`];
    case "type-removed":
      return [`- import type { ${old} } from "@clerk-platform/contract";`];
    case "type-renamed":
      return [
        `- import type { ${old} } from "@clerk-platform/contract";`,
        `+ import type { ${now} } from "@clerk-platform/contract";`,
      ];
    case "list-stops-paging":
      return [
        `- for await (const item of clerk.${name}(…)) { … }`,
        `+ const output = await clerk.${name}(…);`,
      ];
    case "list-starts-paging":
      return [`- const all = await clerk.${name}(…);`, `+ const all = await clerk.${name}(…).toArray();`];
  }
  const at = use ? use.at : `${type ?? ""}${finding.field}`;
  if (rule.startsWith("response")) return readingLines(finding, name, at);
  if (at.startsWith("input")) return writingLines(finding, name, at);
  return undefined;
}

function readingLines({ rule, old, new: now }: Finding, operation: string, at: string): string[] | undefined {
  if (!at.startsWith("output")) return undefined;
  const call = `  const output = await clerk.${operation}(…);`;
  const value = at.replaceAll("[]", "[0]").replaceAll(".*", '["…"]');
  switch (rule) {
    case "response-field-removed":
      return [call, `- ${value};`];
    case "response-field-became-optional":
    case "response-null-possible":
      return [call, `- use(${value});`, `+ use(${value} ?? …);`];
    case "response-value-added":
      return [call, `  switch (${value}) {`, `+   case ${now}: …`, "  }"];
    case "response-value-removed":
      return [call, `  switch (${value}) {`, `-   case ${old}: …`, "  }"];
    case "response-values-opened":
      return [call, `  switch (${value}) {`, "+   default: …", "  }"];
    case "response-type-changed":
    case "response-type-widened":
      return [call, `- ${value}; // ${old}`, `+ ${value}; // ${now}`];
  }
  return undefined;
}

function writingLines({ rule, old, new: now }: Finding, operation: string, at: string): string[] | undefined {
  const field = at.replace(/^input\.?/, "").replaceAll("[]", "[0]");
  const [removes, adds] = [/removed|refused/.test(rule), /required/.test(rule)];
  if (!field || rule.includes("content-type")) return undefined;
  const line = (sign: string, value: string): string => `${sign}   ${field}: ${value},`;
  const call = (...lines: string[]): string[] => [`  await clerk.${operation}({`, ...lines, "  });"];
  if (rule === "parameter-renamed") return call(`-   ${old}: …,`, `+   ${now}: …,`);
  if (rule === "request-default-changed") return call(line("+", `${old}`));
  if (rule === "request-null-refused") return call(line("-", "null"));
  if (adds) return call(line("+", "…"));
  if (removes) return call(line("-", old ?? "…"));
  if (
    rule === "request-type-changed" ||
    rule === "request-type-narrowed" ||
    rule === "request-values-closed"
  ) {
    return call(`-   ${field}: …, // ${old}`, `+   ${field}: …, // ${now}`);
  }
  return undefined;
}

const rawCall = (place: string): string => {
  const [method, path] = place.split(" ");
  return `${method}("${path}", …)`;
};
