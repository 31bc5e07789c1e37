import { useSearchParams } from "wouter";

/**
 * A setting of a page that is kept in the address, so that it is still there after going back or a reload. The
 * default is left out of the address.
 */
export function useSetting(name: string, standard: string): [string, (value: string) => void] {
  const [parameters, setParameters] = useSearchParams();
  const set = (value: string) =>
    setParameters(
      (current) => {
        if (value === standard) current.delete(name);
        else current.set(name, value);
        return current;
      },
      { replace: true },
    );
  return [parameters.get(name) ?? standard, set];
}

/** A setting with a few values; anything else in the address counts as the default. */
export function useChoice<Value extends string>(
  name: string,
  values: Readonly<Record<Value, unknown>>,
  standard: Value,
): [Value, (value: string) => void] {
  const [value, set] = useSetting(name, standard);
  return [Object.hasOwn(values, value) ? (value as Value) : standard, set];
}
