/** The error for a missing or broken binding. The same call succeeds once the binding is set up. */
export class BindingError extends TypeError {}

/** Creates the error for a binding, with its name and the command that fixes it. */
export function bindingError(name: string, problem: string, remedy: string, cause?: unknown): BindingError {
  return new BindingError(`${name} ${problem}: ${remedy}`, cause === undefined ? undefined : { cause });
}

/** Whether a binding has a method. */
export function hasMethod<Name extends string>(
  binding: unknown,
  method: Name,
): binding is { [key in Name]: (...parameters: never) => unknown } {
  return typeof (binding as { [key in Name]?: unknown } | undefined | null)?.[method] === "function";
}
