import type { OperationName } from "@clerk-platform/contract";
import { operationMetadata } from "@clerk-platform/contract/metadata";

/** Configuration is free-form; what its own schema calls a secret is called `…_secret`. */
const secretName = /(^|_)secret$/;

/** A copy of an answer without the fields that the document marks as sensitive. */
export function stripSensitive(operation: OperationName, answer: unknown): unknown {
  const copy = structuredClone(answer);
  for (const path of operationMetadata[operation].sensitive.response) remove(copy, path.split(/\.|(?=\[\])/));
  removeSecrets(copy);
  return copy;
}

function remove(value: unknown, [step, ...rest]: string[]): void {
  if (typeof value !== "object" || value === null || step === undefined) return;
  if (step === "[]" || step === "*") {
    for (const item of Object.values(value)) remove(item, rest);
  } else if (rest.length === 0) {
    delete (value as Record<string, unknown>)[step];
  } else {
    remove((value as Record<string, unknown>)[step], rest);
  }
}

function removeSecrets(value: unknown): void {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (secretName.test(name)) delete (value as Record<string, unknown>)[name];
    else removeSecrets(inner);
  }
}
