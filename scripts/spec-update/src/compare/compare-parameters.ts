import { headerInputName } from "codegen/model/names";
import type { ParameterObject } from "codegen/openapi-document";
import type { ApiOperation } from "./api-operation.ts";
import { compareTexts } from "./compare-texts.ts";
import { describeShape } from "./describe-shape.ts";
import type { OperationReport } from "./operation-report.ts";
import type { SchemaComparison } from "./schema-comparison.ts";

/** Compares everything beside `body` in the input of an operation. */
export function compareParameters(
  schemas: SchemaComparison,
  before: ApiOperation,
  after: ApiOperation,
  { changes, roots }: OperationReport,
): void {
  const left = new Set(before.declared);
  const right = new Set(after.declared);
  const pair = (
    same: (a: ParameterObject, b: ParameterObject) => boolean,
  ): [ParameterObject, ParameterObject][] =>
    [...left].flatMap((a) => {
      const b = [...right].find((candidate) => same(a, candidate));
      if (!b) return [];
      left.delete(a);
      right.delete(b);
      return [[a, b]];
    });
  const stayed = pair((a, b) => a.in === b.in && a.name === b.name);
  const moved = pair((a, b) => inputName(a) === inputName(b) && !(a.in === "header" && b.in === "header"));
  const renamed = pair((a, b) => samePlace(before, a, after, b));

  for (const [a, b] of [...stayed, ...moved, ...renamed]) {
    const at = `input.${inputName(a)}`;
    if (a.in !== b.in) changes.push({ rule: "parameter-moved", at, old: a.in, new: b.in });
    if (a.name !== b.name) changes.push({ rule: "parameter-renamed", at, old: a.name, new: b.name });
    if (!isRequired(a) && isRequired(b)) changes.push({ rule: "parameter-became-required", at });
    if (isRequired(a) && !isRequired(b)) changes.push({ rule: "parameter-became-optional", at });
    if (!a.deprecated && b.deprecated) changes.push({ rule: "parameter-deprecated", at });
    if (a.deprecated && !b.deprecated) changes.push({ rule: "field-undeprecated", at });
    changes.push(...compareTexts(a, b, at));
    const [old, now] = [notation(a), notation(b)];
    if (a.in === b.in && old !== now) changes.push({ rule: "parameter-style-changed", at, old, new: now });
    roots.push({
      at,
      direction: "request",
      comparison: schemas.compare(schemaOf(a), schemaOf(b), "request"),
    });
  }
  for (const parameter of left) {
    const old = describeShape(schemas.old, schemaOf(parameter));
    changes.push({ rule: "parameter-removed", at: `input.${inputName(parameter)}`, old });
  }
  for (const parameter of right) {
    const rule = isRequired(parameter) ? "required-parameter-added" : "parameter-added";
    const type = describeShape(schemas.new, schemaOf(parameter));
    changes.push({ rule, at: `input.${inputName(parameter)}`, new: type });
  }
}

const inputName = (parameter: ParameterObject): string =>
  parameter.in === "header" ? headerInputName(parameter.name) : parameter.name;

const isRequired = (parameter: ParameterObject): boolean =>
  parameter.in === "path" || (parameter.required ?? false);

const schemaOf = ({ schema, content }: ParameterObject) =>
  schema ?? Object.values(content ?? {})[0]?.schema ?? { type: "string" };

/** Path parameters at the same position of the path, and headers that differ in case only. */
function samePlace(
  before: ApiOperation,
  a: ParameterObject,
  after: ApiOperation,
  b: ParameterObject,
): boolean {
  if (a.in !== b.in) return false;
  if (a.in === "header") return a.name.toLowerCase() === b.name.toLowerCase();
  const placeOf = ({ path }: ApiOperation, { name }: ParameterObject): number =>
    path.split("/").findIndex((segment) => segment.includes(`{${name}}`));
  const anonymous = ({ path }: ApiOperation): string => path.replaceAll(/\{[^}]*\}/g, "{}");
  return (
    a.in === "path" && anonymous(before) === anonymous(after) && placeOf(before, a) === placeOf(after, b)
  );
}

/** How lists and objects are written, defaults spelled out. */
function notation({ in: place, style, explode }: ParameterObject): string {
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const used = style ?? usual;
  return `${used}${(explode ?? used === "form") ? ", repeated" : ""}`;
}
