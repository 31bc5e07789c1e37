import type { MutationEffect } from "../model/mutation-effects.ts";
import { pascalCase } from "../model/names.ts";
import type { Operation } from "../model/operation.ts";
import { banner } from "./banner.ts";
import { contractImports } from "./contract-imports.ts";
import { operationDoc } from "./operation-doc.ts";
import { inputOptional, inputType, takesInput } from "./operations.ts";

const isRead = ({ method }: Operation): boolean => method === "GET";
const pages = ({ list }: Operation): boolean => list !== undefined && list.kind !== "all";

/** The names of the paging kinds in react-query. */
const pagingNames = { cursor: "byCursor", "cursor-object": "byCursorObject", offset: "byOffset" } as const;

const importOf = (file: string, types: readonly string[]): string =>
  types.length > 0 ? `import type { ${types.join(", ")} } from "${file}";\n` : "";

/** `definitions.ts` of react-query: a constant for each operation, for the factories. */
export function renderDefinitions(
  operations: Operation[],
  effects: ReadonlyMap<string, MutationEffect>,
): string {
  return [
    banner,
    'import type { Definition } from "../definition.ts";\n',
    ...operations.map((operation) => {
      const { name, list, sensitive, freeFormBody } = operation;
      const definition = isRead(operation)
        ? { name, ...(pages(operation) && { paging: list?.kind }) }
        : {
            name,
            ...effects.get(name),
            ...((sensitive.request.length > 0 || freeFormBody) && { secretInput: true }),
          };
      return `\nexport const ${name}: Definition = ${JSON.stringify(definition)};\n`;
    }),
  ].join("");
}

/** `all-definitions.ts` of react-query: all definitions in a list. A namespace import would prevent bundlers from removing unused ones. */
export function renderAllDefinitions(operations: Operation[]): string {
  const lines = operations.map(({ name }) => `  ${name},\n`).join("");
  return [
    banner,
    'import type { Definition } from "../definition.ts";\n',
    `import {\n${lines}} from "./definitions.ts";\n\n`,
    "/** Every operation, in the order of the document. */\n",
    `export const allDefinitions: readonly Definition[] = [\n${lines}];\n`,
  ].join("");
}

/** `platform-query.ts` of react-query: the factories, written out one by one. */
export function renderPlatformQuery(operations: Operation[]): string {
  const kinds = new Set(operations.map(factory));
  return [
    banner,
    imports(operations),
    importOf(
      "../factories/mutation-factory.ts",
      ["ItemMutationFactory", "MutationFactory"].filter((kind) => kinds.has(kind)),
    ),
    kinds.has("PagedQueryFactory")
      ? 'import type { PagedQueryFactory } from "../factories/paged-query-factory.ts";\n'
      : "",
    kinds.has("QueryFactory") ? 'import type { QueryFactory } from "../factories/query-factory.ts";\n' : "",
    "\n/** The operations of the Clerk Platform API, each as a factory of React Query options. */\n",
    "export interface PlatformQuery {\n",
    operations
      .map(
        (operation) =>
          `${operationDoc(operation, { indent: "  ", throws: false })}  readonly ${operation.name}: ${factory(operation)}<${signature(operation)}>;\n`,
      )
      .join("\n"),
    "}\n",
  ].join("");
}

/** `hooks.ts` of react-query: the named hooks, each a constant, so that bundlers remove unused ones. */
export function renderHooks(operations: Operation[]): string {
  const hooks = operations.flatMap(hooksOf);
  const used = (file: string, types: readonly string[], makers: readonly string[]): string => {
    const names = [
      ...types.filter((type) => hooks.some((hook) => hook.type === type)).map((type) => `type ${type}`),
      ...makers.filter((maker) => hooks.some((hook) => hook.maker.startsWith(`${maker}(`))),
    ];
    return names.length > 0 ? `import { ${names.join(", ")} } from "../react/${file}";\n` : "";
  };
  const paging = Object.values(pagingNames).filter((name) =>
    hooks.some(({ maker }) => maker.includes(`, ${name})`)),
  );
  return [
    banner,
    imports(operations),
    paging.length > 0 ? `import { ${paging.join(", ")} } from "../cache/paging.ts";\n` : "",
    used(
      "infinite-query-hooks.ts",
      ["InfiniteQueryHook", "SuspenseInfiniteQueryHook"],
      ["infiniteQueryHook", "suspenseInfiniteQueryHook"],
    ),
    used("mutation-hook.ts", ["ItemMutationHook", "MutationHook"], ["mutationHook"]),
    used("query-hooks.ts", ["QueryHook", "SuspenseQueryHook"], ["queryHook", "suspenseQueryHook"]),
    `import {\n${operations.map(({ name }) => `  ${name},\n`).join("")}} from "./definitions.ts";\n`,
    ...hooks.map(
      ({ operation, name, type, maker }) =>
        `\n${operationDoc(operation, { indent: "", throws: false })}export const ${name}: ${type}<${signature(operation)}> = /* @__PURE__ */ ${maker};\n`,
    ),
  ].join("");
}

interface Hook {
  operation: Operation;
  name: string;
  type: string;
  maker: string;
}

function hooksOf(operation: Operation): Hook[] {
  const { name, list } = operation;
  const base = pascalCase(name);
  const hook = (prefix: string, type: string, paging = ""): Hook => ({
    operation,
    name: `use${prefix}${base}`,
    type,
    maker: `${type[0]!.toLowerCase()}${type.slice(1)}(${name}${paging})`,
  });
  if (!isRead(operation)) {
    const type = operation.effect.target ? "ItemMutationHook" : "MutationHook";
    return [{ ...hook("", type), maker: `mutationHook(${name})` }];
  }
  const single = [hook("", "QueryHook"), hook("Suspense", "SuspenseQueryHook")];
  if (!pages(operation)) return single;
  const paging = list && list.kind !== "all" ? `, ${pagingNames[list.kind]}` : "";
  return [
    ...single,
    hook("Infinite", "InfiniteQueryHook", paging),
    hook("SuspenseInfinite", "SuspenseInfiniteQueryHook", paging),
  ];
}

function factory(operation: Operation): string {
  if (!isRead(operation)) return operation.effect.target ? "ItemMutationFactory" : "MutationFactory";
  return pages(operation) ? "PagedQueryFactory" : "QueryFactory";
}

/** The types of the input and the output, and of the output with secrets if it always has one. */
function signature(operation: Operation): string {
  const { output, sensitive } = operation;
  const optional = inputOptional(operation);
  const type = takesInput(operation) ? inputType(operation) : "undefined";
  const input = isRead(operation)
    ? `[input${optional ? "?" : ""}: ${type}]`
    : takesInput(operation)
      ? `${type}${optional ? " | void" : ""}`
      : "void";
  if (sensitive.response.length === 0) return `${input}, ${output}`;
  return `${input}, ${concealed(operation)}, ${output}`;
}

function concealed({ output, sensitive }: Operation): string {
  const fields = new Set(sensitive.response.map((path) => path.slice(path.lastIndexOf(".") + 1)));
  return `Concealed<${output}, ${[...fields].map((field) => JSON.stringify(field)).join(" | ")}>`;
}

function imports(operations: Operation[]): string {
  const conceals = operations.some(({ sensitive }) => sensitive.response.length > 0);
  return [
    contractImports(
      operations,
      operations.map(({ output }) => output),
    ),
    conceals ? 'import type { Concealed } from "../concealed.ts";\n' : "",
  ].join("");
}
