import { UserError } from "repo/lib/user-error";
import { type ParameterObject, resolve, type SchemaObject } from "../openapi-document.ts";
import { headerInputName, UniqueNames } from "./names.ts";
import type { Parameter } from "./operation.ts";
import type { OperationContext } from "./operation-context.ts";
import { readScope } from "./scope.ts";
import { typeText } from "./type-text.ts";

/** The parameters of an operation, those of its path item first, each at most once. */
export function mergeParameters({
  document,
  operation,
  shared,
}: Pick<OperationContext, "document" | "operation" | "shared">): ParameterObject[] {
  const own = (operation.parameters ?? []).map((parameter) => resolve(document, parameter));
  const inherited = shared
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => !own.some((other) => other.name === parameter.name && other.in === parameter.in));
  return [...inherited, ...own];
}

/** Gives every parameter its place in the input object. */
export function readParameters(
  { document, place, nameOf }: OperationContext,
  declared: ParameterObject[],
): Parameter[] {
  const names = new UniqueNames(
    `${place}: the input name`,
    "Two parameters of one operation would need the same place in its input object.",
  );
  names.claim("body", "the request body");
  return declared.map((parameter) => {
    const where = `${place} parameter ${parameter.name}`;
    if (parameter.in === "cookie") throw new UserError(`${where}: cookie parameters are not supported.`);
    const schema = parameter.schema ?? { type: "string" };
    const kind = parameterKind(resolve(document, schema));
    // A path parameter is always a string: `7` and `"7"` would make the same URL.
    const asText = parameter.in === "path" && kind !== "string";
    const inputName = parameter.in === "header" ? headerInputName(parameter.name) : parameter.name;
    return {
      inputName: names.claim(inputName, `${parameter.in} parameter ${parameter.name}`),
      wireName: parameter.name,
      in: parameter.in,
      required: parameter.in === "path" || (parameter.required ?? false),
      kind: asText ? "string" : kind,
      type: asText ? "string" : typeText(schema, where, nameOf),
      description: parameter.description?.trim() ?? "",
      deprecated: parameter.deprecated ?? false,
      defaultValue: schema.default === undefined ? undefined : JSON.stringify(schema.default),
      alias: parameter["x-sdk-alias"] === true,
      scope: readScope(where, parameter["x-sdk-scope"], undefined),
    };
  });
}

function parameterKind(schema: SchemaObject): Parameter["kind"] {
  const types = [schema.type].flat().filter((type) => type !== "null");
  const [type] = types.length === 1 ? types : [];
  if (type === "array" || type === "boolean") return type;
  return type === "integer" || type === "number" ? "number" : "string";
}
