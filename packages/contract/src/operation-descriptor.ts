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
  /** `empty` sends `{}`, which the service wants although there is nothing to say. */
  readonly kind: "json" | "multipart" | "empty";
  readonly required: boolean;
  /** Whether the bytes may also be sent alone, as `application/octet-stream`. */
  readonly bytes: boolean;
}

/** How a list is paged; `all` means that it comes whole. Page sizes count items. */
export interface ListDescriptor {
  readonly kind: "offset" | "cursor" | "all";
  readonly defaultPageSize: number;
  readonly maximumPageSize: number;
}

const described = new Map<string, OperationDescriptor>();

/**
 * Looks up an operation.
 *
 * @throws TypeError when there is no operation of that name.
 */
export function describeOperation(name: OperationName): OperationDescriptor {
  let descriptor = described.get(name);
  if (!descriptor) {
    const line = Object.hasOwn(operationTable, name) && operationTable[name];
    if (!line) throw new TypeError(`Unknown operation "${String(name)}"`);
    described.set(name, (descriptor = parseLine(name, line)));
  }
  return descriptor;
}

const kinds: Record<string, ParameterDescriptor["kind"]> = { "#": "number", "!": "boolean", "[]": "array" };

/**
 * The notation of a line: `METHOD /path`, then `?query` (`&query` when required; suffixes `#` number,
 * `!` boolean, `[]` array), `^Header:input` (`=` when required), `+body`, `*paging:default:maximum`, and
 * `~` where a POST or PATCH may be sent twice.
 */
function parseLine(name: OperationName, line: string): OperationDescriptor {
  const [method = "", path = "", ...marks] = line.split(" ");
  const parameters: Record<string, ParameterDescriptor> = {};
  let body: BodyDescriptor | undefined;
  let list: ListDescriptor | undefined;
  let replaySafe = method !== "POST" && method !== "PATCH";
  for (const [, wireName] of path.matchAll(/{(.+?)}/g) as Iterable<[string, string]>) {
    parameters[wireName] = { in: "path", wireName, required: true, kind: "string" };
  }
  for (const mark of marks) {
    const [, sign, text = "", suffix = ""] = /^(.)(.*?)([#!?]|\[\])?$/.exec(mark)!;
    const [first = "", second = "", third] = text.split(/[:|]/);
    if (sign === "?" || sign === "&") {
      parameters[text] = {
        in: "query",
        wireName: text,
        required: sign === "&",
        kind: kinds[suffix] ?? "string",
      };
    } else if (sign === "^" || sign === "=") {
      parameters[second] = { in: "header", wireName: first, required: sign === "=", kind: "string" };
    } else if (sign === "+") {
      body = { kind: first as BodyDescriptor["kind"], required: suffix !== "?", bytes: second === "bytes" };
    } else if (sign === "*") {
      list = {
        kind: first as ListDescriptor["kind"],
        defaultPageSize: Number(second),
        maximumPageSize: Number(third),
      };
    } else {
      replaySafe = true;
    }
  }
  return { name, method, path, parameters, body, list, replaySafe };
}
