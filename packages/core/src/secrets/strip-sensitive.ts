import { type OperationName, sensitivePaths } from "@clerk-platform/contract";

/** Configuration is free-form; what its own schema calls a secret is called `…_secret`. */
const secretName = /(^|_)secret$/;

/**
 * A copy of an operation's answer without its secrets: the fields that the document marks as sensitive, and whatever
 * is called `…_secret`. For caches, browsers and everybody else who has no use for them.
 *
 * @example
 * ```ts
 * const application = stripSensitive("getApplication", await clerk.getApplication({ applicationID }));
 * ```
 */
export function stripSensitive<Answer>(operation: OperationName, answer: Answer): Answer {
  const copy = structuredClone(answer);
  for (const path of sensitivePaths[operation]?.response ?? []) remove(copy, path.split(/\.|(?=\[\])/));
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
