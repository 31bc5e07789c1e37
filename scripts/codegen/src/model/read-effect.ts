import { UserError } from "repo/lib/user-error";
import type { OperationObject } from "../openapi-document.ts";
import type { EffectAnnotations, MutationTarget } from "./operation.ts";

/** Reads what the overlay says about the effect of a mutation: `x-sdk-target` and `x-sdk-changes`. */
export function readEffect(place: string, operation: OperationObject): EffectAnnotations {
  const changes = operation["x-sdk-changes"] ?? [];
  if (!isTexts(changes)) throw new UserError(`${place}: x-sdk-changes must be a list of paths.`);
  const target = operation["x-sdk-target"];
  return { target: target === undefined ? undefined : readTarget(place, target), changes };
}

function readTarget(place: string, annotation: unknown): MutationTarget {
  const { input, fields, reads } = annotation as Partial<Record<keyof MutationTarget, unknown>>;
  if (typeof input !== "string" || !isTexts(fields) || !isTexts(reads)) {
    throw new UserError(`${place}: x-sdk-target must be { input, fields: [], reads: [] }.`);
  }
  return { input, fields, reads };
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
