import { clear, isClear } from "../definition/clear.ts";
import { isObject, memberOf } from "../definition/is-object.ts";
import { isSecret } from "../definition/secret.ts";
import { canonical } from "./canonical.ts";
import type { Leaf } from "./leaves.ts";
import type { SecretPaths } from "./secret-paths.ts";

/** A change in a plan. Secrets are masked. */
export interface Change {
  /** The path, from the top-level key. */
  readonly path: readonly string[];
  readonly kind: "set" | "change" | "clear" | "secret" | "create" | "delete";
  readonly before?: unknown;
  readonly after?: unknown;
}

/** The result of comparing declared values with those of the service. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** The secrets that the service has where a secret is declared. */
  readonly secrets: readonly Leaf[];
  /** The lists that differ only in their order. */
  readonly reordered: readonly string[];
}

/** The options of a comparison. */
export interface CompareOptions {
  readonly secrets: SecretPaths;
  /** The paths of lists whose order is compared. */
  readonly orderedLists: readonly string[];
  /**
   * The depth from which nothing is ignored, neither undeclared values nor the order of lists.
   * @defaultValue no depth
   */
  readonly exactFrom?: number;
  /** Resolved secrets, by kind and name of their reference. Without them, secrets are not compared. */
  readonly resolved?: ReadonlyMap<string, string>;
}

/** The change of a secret of the service that differs, or is not set. */
export const changedSecret = (path: readonly string[], { wasSet }: { wasSet: boolean }): Change => ({
  path,
  kind: "secret",
  before: wasSet ? "(secret)" : null,
  after: wasSet ? "(secret changed)" : "(secret set)",
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
export function compare(
  wanted: unknown,
  current: unknown,
  options: CompareOptions,
  path: readonly string[] = [],
): Comparison {
  const found = { changes: [] as Change[], secrets: [] as Leaf[], reordered: [] as string[] };
  walk(wanted, current, path, { options, ...found });
  return found;
}

interface Context {
  readonly options: CompareOptions;
  readonly changes: Change[];
  readonly secrets: Leaf[];
  readonly reordered: string[];
}

const isExact = (path: readonly string[], { exactFrom }: CompareOptions): boolean =>
  exactFrom !== undefined && path.length >= exactFrom;

function walk(wanted: unknown, current: unknown, path: readonly string[], context: Context): void {
  const { changes, options } = context;
  const exact = isExact(path, options);
  const absent = current === undefined || current === null;
  if (wanted === undefined) return;
  if (isClear(wanted)) {
    if (!absent)
      changes.push({ path, kind: "clear", before: options.secrets.mask(current, path), after: null });
  } else if (isSecret(wanted)) {
    const value = options.resolved?.get(secretKey(wanted));
    // The service returns an unset secret as null or as an empty string.
    const wasSet = !absent && current !== "";
    if (wasSet) context.secrets.push({ path, value: current });
    if (!wasSet || (value !== undefined && value !== current)) changes.push(changedSecret(path, { wasSet }));
  } else if (isObject(wanted) && (isObject(current) || !exact)) {
    const undeclared = Object.keys(exact ? (current as object) : {}).filter(
      (key) => !Object.hasOwn(wanted, key),
    );
    for (const [key, inner] of [
      ...Object.entries(wanted),
      ...undeclared.map((key) => [key, clear()] as const),
    ])
      walk(inner, memberOf(current, key), [...path, key], context);
  } else if (Array.isArray(wanted) && Array.isArray(current)) {
    compareLists(wanted, current, path, context);
  } else if (current === undefined || canonical(wanted) !== canonical(current)) {
    changes.push(changed(wanted, current, path, options));
  }
}

const changed = (
  wanted: unknown,
  current: unknown,
  path: readonly string[],
  { secrets }: CompareOptions,
): Change => ({
  path,
  kind: current === undefined || current === null ? "set" : "change",
  before: secrets.mask(current ?? null, path),
  after: secrets.mask(wanted, path),
});

function compareLists(
  wanted: readonly unknown[],
  current: readonly unknown[],
  path: readonly string[],
  context: Context,
): void {
  const { options } = context;
  const place = path.join(".");
  const pairs = pairItems(wanted, current, path, options);
  const inOrder = pairs.every((pair, index) => pair === index);
  const same = wanted.length === current.length && !pairs.includes(-1);
  const orderCounts =
    isExact(path, options) || [...knownOrderedLists, ...options.orderedLists].includes(place);
  if (!same || (orderCounts && !inOrder)) {
    context.changes.push(changed(wanted, current, path, options));
    return;
  }
  if (!inOrder) context.reordered.push(place);
  // Only secrets inside the items can still differ.
  for (const [index, item] of wanted.entries())
    walk(item, current[pairs[index]!], [...path, String(index)], context);
}

/** For each declared item, the index of a service item with all its declared values, or -1. */
function pairItems(
  wanted: readonly unknown[],
  there: readonly unknown[],
  path: readonly string[],
  options: CompareOptions,
): number[] {
  const free = new Set(there.keys());
  return wanted.map((item, own) => {
    const candidates = free.has(own) ? [own, ...free] : [...free];
    // Secrets are not compared.
    const covers = (candidate: number): boolean =>
      compare(item, there[candidate], { ...options, resolved: undefined }, [
        ...path,
        String(own),
      ]).changes.every(({ kind }) => kind === "secret");
    const index = candidates.find(covers) ?? -1;
    free.delete(index);
    return index;
  });
}
