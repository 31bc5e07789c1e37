import type { OperationDescriptor, ParameterDescriptor } from "@clerk-platform/contract";
import { describeValue } from "../options/check-options.ts";
import { nearestName } from "../options/nearest-name.ts";
import { hasFile } from "./body.ts";
import { checkPathValue } from "./path.ts";

/** Parameters by place, and the payload, as openapi-fetch takes them. */
export interface RequestParts {
  params: Record<"path" | "query" | "header", Record<string, unknown>>;
  body: unknown;
}

/**
 * Turns the input object of a named call into the parts of a request.
 *
 * @throws TypeError naming the operation, the input, the problem and what was probably meant.
 */
export function buildRequest(operation: OperationDescriptor, input: unknown): RequestParts {
  const { name, parameters } = operation;
  if (input !== undefined && (typeof input !== "object" || input === null || Array.isArray(input))) {
    const [first = "body"] = Object.keys(parameters);
    throw new TypeError(
      `${name}: the input must be an object such as { ${first}: … }, not ${describeValue(input)}`,
    );
  }
  const given = (input ?? {}) as Record<string, unknown>;
  const params: RequestParts["params"] = { path: {}, query: {}, header: {} };
  for (const [inputName, value] of Object.entries(given)) {
    // An explicit `undefined` is the same as nothing.
    if (value === undefined) continue;
    const parameter = Object.hasOwn(parameters, inputName) && parameters[inputName];
    if (parameter) params[parameter.in][parameter.wireName] = value;
    else if (inputName !== "body" || !takesBody(operation)) throw unknownInput(operation, inputName);
  }
  for (const inputName in parameters) {
    const parameter = parameters[inputName]!;
    checkParameter(name, inputName, parameter, params[parameter.in][parameter.wireName]);
  }
  return { params, body: checkBody(operation, given.body) };
}

const takesBody = ({ body }: OperationDescriptor): boolean => body !== undefined && body.kind !== "empty";

function unknownInput(operation: OperationDescriptor, input: string): TypeError {
  const known = [...Object.keys(operation.parameters), ...(takesBody(operation) ? ["body"] : [])];
  const nearest = nearestName(input, known);
  const advice = nearest
    ? `did you mean "${nearest}"?`
    : takesBody(operation)
      ? `fields of the payload belong under body: did you mean body.${input}?`
      : known.length > 0
        ? `known inputs are ${known.join(", ")}`
        : "the operation takes no input";
  return new TypeError(`${operation.name}: input "${input}" is unknown; ${advice}`);
}

function checkParameter(
  operation: string,
  input: string,
  { in: where, kind, required }: ParameterDescriptor,
  value: unknown,
): void {
  const place = `${operation}: input "${input}"`;
  if (where === "path") {
    checkPathValue(place, value);
  } else if (value === undefined) {
    if (required) throw new TypeError(`${place} is missing`);
  } else if (kind === "array") {
    if (!Array.isArray(value) || value.some((item) => typeof item === "object")) {
      throw new TypeError(`${place} must be an array of plain values, not ${describeValue(value)}`);
    }
  } else if (typeof value !== kind || Number.isNaN(value)) {
    throw new TypeError(`${place} must be a ${kind}, not ${describeValue(value)}`);
  }
}

function checkBody({ name, body: expected }: OperationDescriptor, given: unknown): unknown {
  if (expected === undefined) return undefined;
  if (expected.kind === "empty") return {};
  const place = `${name}: input "body"`;
  if (given === undefined) {
    if (expected.required) throw new TypeError(`${place} is missing`);
    return undefined;
  }
  if (expected.kind === "multipart") {
    if (!hasFile(given)) throw new TypeError(`${place} must be a file, or an object with a file: { file }`);
  } else if (typeof given !== "object" || given === null || Array.isArray(given) || hasFile(given)) {
    throw new TypeError(
      `${place} must be an object, not ${hasFile(given) ? "a file" : describeValue(given)}`,
    );
  }
  return given;
}
