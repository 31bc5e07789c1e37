import { UserError } from "repo/lib/user-error";
import type { MutationTarget, Operation } from "./operation.ts";

/** A read that a mutation makes stale, and the inputs of both that limit it to what the mutation touched. */
export interface StaleRead {
  read: string;
  narrowedBy: string[];
}

/** What a mutation does to the responses of reads. */
export interface MutationEffect {
  stale: StaleRead[];
  target: MutationTarget | undefined;
}

/**
 * What each mutation makes stale, by the paths of the document and the types of its responses:
 *
 * - changing an item: the item, its views (`…/{id}/status`), its collection, and every other read of the same type;
 * - creating one: the lists of its type, and other lists of resources below it, since it may come with some;
 * - deleting one: in addition, everything below it;
 * - creating and deleting: also the item it belongs to, and that item's collection.
 *
 * A mutation of something that cannot be read (`…/{id}/ban`, `…/{id}/logo`) changes the item it belongs to. What
 * paths and types do not show is in the overlay: `x-sdk-changes` names further paths, `x-sdk-target` the item that
 * cached responses hold.
 */
export function findMutationEffects(operations: readonly Operation[]): Map<string, MutationEffect> {
  const reads = operations.filter(isRead);
  const mutations = operations.filter((operation) => !isRead(operation));
  return new Map(
    mutations.map((mutation) => {
      checkAnnotations(mutation, reads);
      const stale = new Set(staleAfter(changeOf(mutation, reads), reads));
      for (const path of mutation.effect.changes) {
        for (const read of staleAfter({ kind: "change", path, type: typeAt(path, reads) }, reads))
          stale.add(read);
      }
      return [
        mutation.name,
        {
          // In the order of the document.
          stale: reads
            .filter((read) => stale.has(read))
            .map((read) => ({ read: read.name, narrowedBy: narrowing(mutation, read) })),
          target: mutation.effect.target,
        },
      ];
    }),
  );
}

/** What a mutation does to which resource. */
interface Change {
  kind: "create" | "change" | "delete";
  /** The path of the item; for `create`, of the collection. `undefined` when no read has a related path. */
  path: string | undefined;
  /** The type of the items. */
  type: string | undefined;
}

function changeOf({ path, method, output }: Operation, reads: readonly Operation[]): Change {
  if (isItem(path)) {
    return { kind: method === "DELETE" ? "delete" : "change", path, type: typeAt(path, reads) };
  }
  const isCollection = reads.some((read) => isItem(read.path) && parent(read.path) === path);
  if (isCollection || reads.some((read) => read.path === path)) {
    return { kind: method === "POST" ? "create" : "change", path, type: typeAt(path, reads) };
  }
  const owner = parent(path);
  if (isItem(owner)) return { kind: "change", path: owner, type: typeAt(owner, reads) };
  // No related path can be read, so the type of the response says what was created.
  return { kind: "create", path: reads.find((read) => read.list?.item === output)?.path, type: output };
}

function staleAfter({ kind, path: target, type }: Change, reads: readonly Operation[]): Operation[] {
  const isBelow = ({ path }: Operation): boolean => target !== undefined && path.startsWith(`${target}/`);
  const collection = target !== undefined && kind !== "create" ? parent(target) : target;
  const owner = collection === undefined || kind === "change" ? undefined : parent(collection);
  const below = reads.filter(isBelow);
  const typesBelow = new Set(below.map(({ resource }) => resource).filter((belowType) => belowType !== type));
  return reads.filter((read) => {
    const { path, list } = read;
    if (path === collection) return true;
    if (owner !== undefined && isItem(owner) && (path === owner || path === parent(owner))) return true;
    const sameType = type !== undefined && read.resource === type;
    if (kind === "create") {
      return list !== undefined && (sameType || (!isBelow(read) && typesBelow.has(read.resource)));
    }
    if (path === target) return true;
    if (kind === "delete" && (isBelow(read) || typesBelow.has(read.resource))) return true;
    if (isBelow(read) && target !== undefined && isView(read, target)) return true;
    const isSibling = path.startsWith(`${collection}/`) && !path.startsWith(`${target}`);
    return sameType && !isSibling;
  });
}

const isRead = ({ method }: Operation): boolean => method === "GET";
const isItem = (path: string): boolean => path.endsWith("}");
const parent = (path: string): string => path.slice(0, path.lastIndexOf("/"));

/** The type of what is read at a path, or in the collection that holds it, or as its items. */
function typeAt(path: string, reads: readonly Operation[]): string | undefined {
  const at =
    reads.find((read) => read.path === path) ??
    reads.find((read) => isItem(path) && read.path === parent(path) && read.list) ??
    reads.find((read) => isItem(read.path) && parent(read.path) === path);
  return at?.resource;
}

/** A view shows the item itself in another way, and not a resource below it. */
const isView = ({ path, list }: Operation, target: string): boolean =>
  !list && !isItem(path) && !path.slice(target.length).includes("{");

/** An alias does not limit the effect: `production` and `ins_…` may name the same instance. */
function narrowing(mutation: Operation, read: Operation): string[] {
  const identifying = ({ parameters }: Operation): string[] =>
    parameters
      .filter((parameter) => parameter.in === "path" && !parameter.alias)
      .map(({ inputName }) => inputName);
  return identifying(mutation).filter((name) => identifying(read).includes(name));
}

function checkAnnotations(
  { method, path, parameters, effect }: Operation,
  reads: readonly Operation[],
): void {
  const place = `${method} ${path}`;
  for (const changed of effect.changes) {
    if (!reads.some((read) => read.path === changed)) {
      throw new UserError(`${place}: x-sdk-changes names ${changed}, which no GET operation reads.`);
    }
  }
  const { target } = effect;
  if (!target) return;
  if (!parameters.some((parameter) => parameter.in === "path" && parameter.inputName === target.input)) {
    throw new UserError(
      `${place}: x-sdk-target names the input "${target.input}", which is not in the path.`,
    );
  }
  for (const name of target.reads) {
    if (!reads.some((read) => read.name === name)) {
      throw new UserError(`${place}: x-sdk-target names "${name}", which is not a GET operation.`);
    }
  }
}
