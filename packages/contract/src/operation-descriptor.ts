import { operationTable } from "./generated/operation-table.ts";
import type { OperationName } from "./generated/operations.ts";

/** How an operation is sent. Read from the operation table by {@link describeOperation}. */
export interface OperationDescriptor {
  readonly name: OperationName;
  /** Upper case. */
  readonly method: string;
  /** The template, e.g. `/platform/applications/{applicationID}`. */
  readonly path: string;
  /** Every input except `body`, by its name in the input object. */
  readonly parameters: Readonly<Record<string, ParameterDescriptor>>;
  readonly body: BodyDescriptor | undefined;
  readonly list: ListDescriptor | undefined;
  /** Whether sending the request twice has the same effect as sending it once. */
  readonly replaySafe: boolean;
}

/** Where an input goes. */
export interface ParameterDescriptor {
  readonly in: "path" | "query" | "header";
  readonly wireName: string;
  readonly required: boolean;
  readonly kind: "string" | "number" | "boolean" | "array";
}

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
  described[name] ??= parseLine(name, operationTable[name]);
  return described[name];
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

/**
 * The notation of a line: `/path`, then `=METHOD` where it is not the usual one, `?query:type:required`,
 * `^Header:type:required:input`, `+body` (`:optional`), `*paging:maximum`, and `~` where a POST or PATCH may be
 * sent twice. No type means `string`; `required` is `!` or empty.
 */
function parseLine(name: OperationName, line: string): OperationDescriptor {
  const [path = "", ...marks] = line.split(" ");
  const parameters: Record<string, ParameterDescriptor> = {};
  let body: BodyDescriptor | undefined;
  let list: ListDescriptor | undefined;
  let method = usualMethod(name);
  let again = false;
  for (const mark of [...(path.match(/{\w+/g) ?? []), ...marks]) {
    const [word = "", type = "string", required, inputName = word] = mark.slice(1).split(":");
    const sign = mark[0]!;
    const place = ({ "{": "path", "?": "query", "^": "header" } as const)[sign];
    if (place) {
      parameters[inputName] = {
        in: place,
        wireName: word,
        required: sign === "{" || required === "!",
        kind: type as ParameterDescriptor["kind"],
      };
    } else if (sign === "+") body = { kind: word as BodyDescriptor["kind"], required: type !== "optional" };
    else if (sign === "*") list = { kind: word as ListDescriptor["kind"], maximumPageSize: Number(type) };
    else if (sign === "=") method = word;
    else again = true;
  }
  return { name, method, path, parameters, body, list, replaySafe: again || !/^P[OA]/.test(method) };
}
