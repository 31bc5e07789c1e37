/** A value of the configuration as text. */
export const showValue = (value: unknown): string =>
  value === undefined || value === null ? "Not set" : JSON.stringify(value);
