import { isClear } from "../definition/clear.ts";
import { isObject } from "../definition/is-object.ts";
import { isSecret } from "../definition/secret.ts";
import { canonical } from "./canonical.ts";
import type { SecretPaths } from "./secret-paths.ts";

/** A change in a plan. Secrets are masked. */
export interface Change {
  /** The path, from the top-level key. */
  readonly path: readonly string[];
  readonly kind: "set" | "change" | "clear" | "secret" | "create" | "update" | "delete";
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The result of comparing declared values with those of the service. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** The secrets of the service that were not compared, because the declared ones are not resolved. */
  readonly openSecrets: readonly OpenSecret[];
  /** The lists that differ only in their order. */
  readonly reordered: readonly string[];
}

/** A secret returned by the service. It is never stored. */
export interface OpenSecret {
  readonly path: string;
  readonly value: unknown;
}

/** The options of a comparison. */
export interface CompareOptions {
  readonly secrets: SecretPaths;
  /** The paths of lists whose order is compared. */
  readonly orderedLists: readonly string[];
  /** Resolved secrets, by kind and name of their reference. Without them, secrets are not compared. */
  readonly resolved?: ReadonlyMap<string, string>;
}

/** Called for a secret of the service that differs. */
export const changedSecret = (path: readonly string[]): Change => ({
  path,
  kind: "secret",
  before: "(secret)",
  after: "(secret changed)",
});

/** Lists whose order users see, because buttons and fields appear in that order. */
const knownOrderedLists = ["connections_oauth_custom"];

/** Builds the key of a `secret()` reference. */
export const secretKey = ({ $secret, from }: { $secret: string; from: string }): string =>
  `${from}:${$secret}`;

/**
 * Compares declared values with those of the service, leaf by leaf. Ignores undeclared values, the order of keys,
 * and the order of most lists.
 */
export function compare(wanted: unknown, current: unknown, options: CompareOptions): Comparison {
  const found = { changes: [] as Change[], openSecrets: [] as OpenSecret[], reordered: [] as string[] };
  walk(wanted, current, [], { ...options, ...found });
  return found;
}

type Context = CompareOptions & { changes: Change[]; openSecrets: OpenSecret[]; reordered: string[] };

function walk(wanted: unknown, current: unknown, path: readonly string[], context: Context): void {
  const { changes, secrets } = context;
  const absent = current === undefined || current === null;
  if (wanted === undefined) return;
  if (isClear(wanted)) {
    if (!absent) changes.push({ path, kind: "clear", before: secrets.mask(current, path), after: null });
  } else if (isSecret(wanted)) {
    const value = context.resolved?.get(secretKey(wanted));
    // The service returns an unset secret as null or as an empty string.
    if (absent || current === "") changes.push({ path, kind: "secret", before: null, after: "(secret set)" });
    else if (value === undefined) context.openSecrets.push({ path: path.join("."), value: current });
    else if (value !== current) changes.push(changedSecret(path));
  } else if (isObject(wanted)) {
    for (const [key, inner] of Object.entries(wanted)) {
      walk(
        inner,
        isObject(current) && Object.hasOwn(current, key) ? current[key] : undefined,
        [...path, key],
        context,
      );
    }
  } else if (Array.isArray(wanted)) {
    compareLists(wanted, current, path, context);
  } else if (canonical(wanted) !== canonical(current)) {
    changes.push({
      path,
      kind: absent ? "set" : "change",
      before: secrets.mask(current ?? null, path),
      after: secrets.mask(wanted, path),
    });
  }
}

function compareLists(wanted: unknown[], current: unknown, path: readonly string[], context: Context): void {
  const { changes, secrets } = context;
  const place = path.join(".");
  const there = Array.isArray(current) ? current : [];
  const pairs = pairItems(wanted, there, context);
  const inOrder = pairs.every((pair, index) => pair === index);
  const same = Array.isArray(current) && wanted.length === there.length && !pairs.includes(-1);
  const orderCounts = [...knownOrderedLists, ...context.orderedLists].includes(place);
  if (!same || (orderCounts && !inOrder)) {
    changes.push({
      path,
      kind: current === undefined || current === null ? "set" : "change",
      before: secrets.mask(current ?? null, path),
      after: secrets.mask(shown(wanted), path),
    });
    return;
  }
  if (!inOrder) context.reordered.push(place);
  // Only secrets inside the items can still differ.
  for (const [index, item] of wanted.entries())
    walk(item, there[pairs[index]!], [...path, String(index)], context);
}

/** For each declared item, the index of a service item with all its declared values, or -1. */
function pairItems(wanted: readonly unknown[], there: readonly unknown[], context: Context): number[] {
  const free = new Set(there.keys());
  return wanted.map((item, own) => {
    const candidates = free.has(own) ? [own, ...free] : [...free];
    const index = candidates.find((candidate) => covers(there[candidate], item, context)) ?? -1;
    free.delete(index);
    return index;
  });
}

/** Whether a value has all declared values. Secrets are not compared. */
const covers = (current: unknown, wanted: unknown, { secrets, orderedLists }: Context): boolean =>
  compare(wanted, current, { secrets, orderedLists }).changes.every(({ kind }) => kind === "secret");

/** Declared values for display, with references instead of secrets. */
export function shown(value: unknown): unknown {
  if (isSecret(value)) return "(secret)";
  if (isClear(value)) return null;
  if (Array.isArray(value)) return value.map(shown);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shown(inner)]));
}
