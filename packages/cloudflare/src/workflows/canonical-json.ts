/**
 * Serializes plain data as JSON with sorted object fields, so that equal data gives the same text.
 *
 * @param where - the name of the data in errors.
 * @throws TypeError naming the path of a value that is not plain data.
 */
export function canonicalJSON(value: unknown, where: string): string {
  return JSON.stringify(ordered(value, where, [])) ?? "";
}

function ordered(value: unknown, where: string, parents: readonly unknown[]): unknown {
  if (value === null || value === undefined || typeof value === "string" || typeof value === "boolean") {
    return value;
  }
  if (Number.isFinite(value)) return value;
  if (parents.includes(value)) throw new TypeError(`${where} refers to itself: pass plain JSON data`);
  const within = [...parents, value];
  if (Array.isArray(value)) return value.map((entry, index) => ordered(entry, `${where}[${index}]`, within));
  if (typeof value === "object" && [Object.prototype, null].includes(Object.getPrototypeOf(value))) {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(
      fields.map(([name, entry]) => [name, ordered(entry, `${where}.${name}`, within)]),
    );
  }
  throw new TypeError(`${where} is ${describe(value)}, which cannot be stored: pass plain JSON data`);
}

const describe = (value: unknown): string =>
  typeof value === "object" ? `an object of the class ${value!.constructor.name}` : `a ${typeof value}`;
