import { nearestName } from "@clerk-platform/core";
import { ConfigError } from "../config-error.ts";
import { isClear } from "./clear.ts";
import type { Definition } from "./define-config.ts";
import { isObject } from "./is-object.ts";

const parts = ["application", "base", "instances", "redirectURLs", "jwtTemplates", "orderedLists"];
const environments = ["development", "production"];

/**
 * Validates the shape of a definition before any request.
 *
 * @throws ConfigError naming every problem.
 */
export function checkDefinition(definition: unknown): asserts definition is Definition {
  const problems: string[] = [];
  if (!isObject(definition))
    throw new ConfigError("The definition must be an object: use defineConfig({ … })");
  refuseUnknown(Object.keys(definition), parts, "the definition", problems);
  checkApplication(definition.application, problems);
  if (!isObject(definition.instances)) problems.push("instances must be an object, e.g. { production: {} }");
  if (definition.base !== undefined && !isObject(definition.base)) problems.push("base must be an object");
  for (const part of ["instances", "redirectURLs", "jwtTemplates"]) {
    const value = definition[part];
    if (!isObject(value)) {
      if (value !== undefined && part !== "instances")
        problems.push(`${part} must be an object by environment`);
      continue;
    }
    refuseUnknown(Object.keys(value), environments, part, problems);
    for (const [environment, inner] of Object.entries(value)) {
      if (part === "redirectURLs" ? !isUrlList(inner) : !isObject(inner)) {
        const wanted = part === "redirectURLs" ? "a list of URLs and clear(url)" : "an object";
        problems.push(`${part}.${environment} must be ${wanted}`);
      }
    }
  }
  if (problems.length > 0) throw new ConfigError("The definition is invalid:", problems);
}

function refuseUnknown(names: string[], known: readonly string[], place: string, problems: string[]): void {
  for (const name of names) {
    if (known.includes(name)) continue;
    const near = nearestName(name, known);
    problems.push(
      `${place} has no "${name}"; ${near ? `did you mean "${near}"?` : `known: ${known.join(", ")}`}`,
    );
  }
}

function checkApplication(choice: unknown, problems: string[]): void {
  const isId = (value: unknown): boolean => typeof value === "string" && value !== "";
  const usable =
    isId(choice) ||
    (Array.isArray(choice) && choice.length > 0 && choice.every(isId)) ||
    (isObject(choice) && (isId(choice.name) || choice.all === true));
  if (!usable) problems.push('application must be an id, { name: "…" }, a list of ids, or { all: true }');
}

const isUrlList = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every((item) => typeof item === "string" || (isClear(item) && typeof item.url === "string"));
