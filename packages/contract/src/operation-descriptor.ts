import { operationTable } from "./generated/operation-table.ts";
import type { OperationName } from "./generated/operations.ts";

/** How an operation is sent. Read from the operation table by {@link describeOperation}. */
export interface OperationDescriptor {
  readonly name: OperationName;
  /** Upper case. */
  readonly method: string;
  /** The template, e.g. `/platform/applications/{applicationID}`. */
  readonly path: string;
  /** Where every input except `body` goes, by its name in the input object. */
  readonly parameters: Readonly<Record<string, ParameterPlace>>;
  readonly body: BodyDescriptor | undefined;
  readonly list: ListDescriptor | undefined;
  /** Whether sending the request twice has the same effect as sending it once. */
  readonly replaySafe: boolean;
}

/** Where an input goes: under its own name, except for a header, see {@link headerName}. */
export type ParameterPlace = "path" | "query" | "header";

/** What a request carries. */
export interface BodyDescriptor {
  /** `empty` is the `{}` that the service wants although there is nothing to say. */
  readonly kind: "json" | "multipart" | "empty";
  readonly required: boolean;
}

/** How a list is paged; `all` means that it comes whole. */
export interface ListDescriptor {
  readonly kind: "offset" | "cursor" | "all";
  /** The most items a page can hold. */
  readonly maximumPageSize: number;
}

const described: Partial<Record<OperationName, OperationDescriptor>> = {};

/** Every operation, in the order of the document. */
export function listOperations(): readonly OperationDescriptor[] {
  return (Object.keys(operationTable) as OperationName[]).map(readOperation);
}

/**
 * Looks up an operation.
 *
 * @throws TypeError when there is no operation of that name.
 */
export function describeOperation(name: OperationName): OperationDescriptor {
  if (!Object.hasOwn(operationTable, name)) throw new TypeError(`Unknown operation "${String(name)}"`);
  return readOperation(name);
}

/** Looks up an operation by a name that comes from the table. Read when asked for: most programs need a few. */
export function readOperation(name: OperationName): OperationDescriptor {
  // biome-ignore lint/suspicious/noAssignInExpressions: the shortest way to keep what was read.
  return (described[name] ??= parseLine(name, operationTable[name]));
}

/** The method that the first word of an operation's name stands for. */
export const usualMethod = (name: string): string =>
  /^(get|list)/.test(name)
    ? "GET"
    : /^delete/.test(name)
      ? "DELETE"
      : /^update/.test(name)
        ? "PATCH"
        : "POST";

/** The header that an input stands for, in a case of its own: `if-Match` for `ifMatch`. */
export const headerName = (input: string): string => input.replace(/[A-Z]/g, "-$&");

/**
 * The notation of a line: `/path/{input}`, then `=METHOD` where it is not the usual one, `?query`, `^header` by its
 * input's name, `+body` (`:optional`), `*paging:maximum`, and `~` where a POST or PATCH may be sent twice.
 */
function parseLine(name: OperationName, line: string): OperationDescriptor {
  const parameters: Record<string, ParameterPlace> = {};
  let body: BodyDescriptor | undefined;
  let list: ListDescriptor | undefined;
  let method = usualMethod(name);
  let again = false;
  for (const [, sign, word, more] of line.matchAll(/({| .)([\w.-]*):?(\w*)/g) as Iterable<string[]>) {
    const place = ({ "{": "path", " ?": "query", " ^": "header" } as const)[sign!];
    if (place) parameters[word!] = place;
    else if (sign === " +") body = { kind: word as BodyDescriptor["kind"], required: !more };
    else if (sign === " *") list = { kind: word as ListDescriptor["kind"], maximumPageSize: +more! };
    else if (sign === " =") method = word!;
    else again = true;
  }
  return {
    name,
    method,
    path: line.split(" ")[0]!,
    parameters,
    body,
    list,
    replaySafe: again || !/^P[OA]/.test(method),
  };
}
