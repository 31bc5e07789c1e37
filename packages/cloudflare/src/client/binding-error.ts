/** A binding that is not there, or does not work: as soon as it is set up, the same call succeeds. */
export class BindingError extends TypeError {}

/** A binding that is not there, or does not work: names it, and the command that helps. */
export function bindingError(name: string, problem: string, remedy: string, cause?: unknown): BindingError {
  return new BindingError(`${name} ${problem}: ${remedy}`, cause === undefined ? undefined : { cause });
}

/** Whether a binding has the method that makes it usable. */
export function hasMethod<Name extends string>(
  binding: unknown,
  method: Name,
): binding is { [key in Name]: (...parameters: never) => unknown } {
  return typeof (binding as { [key in Name]?: unknown } | undefined | null)?.[method] === "function";
}
