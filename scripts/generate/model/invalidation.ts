import type { Operation } from "./operation.ts";

/** A read that a mutation makes stale, and the inputs both have that narrow it to what the mutation touched. */
export type Invalidation = readonly [read: string, ...narrowedBy: string[]];

/** Mutation → what it makes stale. */
export type Invalidations = ReadonlyMap<string, readonly Invalidation[]>;

/**
 * What each mutation makes stale, along the tree of resources that the paths form:
 *
 * - changing an item: the item, its views (`…/{id}/status`), its collection, and the same resource elsewhere
 *   (`/applications/{id}/domains` and `/domains`);
 * - creating one: the collections of that resource, and collections elsewhere of what is beneath it, since it may
 *   bring some along; deleting one: besides, everything beneath it;
 * - creating and deleting: also the item it belongs to, and that item's collection.
 *
 * A method on something that cannot be read itself (`…/{id}/ban`, `…/{id}/logo`) changes what it belongs to.
 */
export function findInvalidations(operations: readonly Operation[]): Invalidations {
  const reads = operations.filter(({ method }) => method === "GET");
  const mutations = operations.filter(({ method }) => method !== "GET");
  return new Map(
    mutations.map((mutation) => {
      const stale = staleAfter(mutation, reads);
      return [mutation.name, stale.map((read) => [read.name, ...narrowing(mutation, read)] as const)];
    }),
  );
}

function staleAfter(mutation: Operation, reads: readonly Operation[]): Operation[] {
  const { target, nouns, creates } = targetOf(mutation, reads);
  const deletes = mutation.method === "DELETE" && target === mutation.path;
  const collection = creates ? target : parent(target);
  const beneath = new Set(reads.filter(({ path }) => path.startsWith(`${target}/`)));
  if (deletes) for (const read of beneath) nouns.push(nounOf(read));
  const brought = new Set(creates ? reads.filter((read) => isBeneathOneOf(nouns, read)) : []);
  const broughtNouns = [...new Set([...brought].map(nounOf))];
  const owner = creates || deletes ? parent(collection) : undefined;
  return reads.filter((read) => {
    const { path, list } = read;
    if (path === collection || (owner && isItem(owner) && (path === owner || path === parent(owner))))
      return true;
    if (creates) {
      if (list === undefined) return false;
      return isOneOf(nouns, nounOf(read)) || (!brought.has(read) && isOneOf(broughtNouns, nounOf(read)));
    }
    if (path === target || (beneath.has(read) && (deletes || isViewOf(target, read)))) return true;
    return isOneOf(nouns, nounOf(read)) && !(path.startsWith(`${collection}/`) && !path.startsWith(target));
  });
}

interface Target {
  /** The path of the item that is changed, or of the collection that gets one. */
  target: string;
  /** What the resource is called, in the plural. */
  nouns: string[];
  creates: boolean;
}

function targetOf({ path, method }: Operation, reads: readonly Operation[]): Target {
  const readable = reads.some(
    (read) => read.path === path || (isItem(read.path) && parent(read.path) === path),
  );
  if (isItem(path)) return { target: path, nouns: [noun(path)], creates: false };
  if (readable) return { target: path, nouns: [noun(path)], creates: method === "POST" };
  const owner = parent(path);
  // A singular names a resource of its owner: `/applications/{id}/domain` is one of its domains.
  const named = reads.map(nounOf).filter((plural) => plural === `${noun(path)}s`);
  return { target: owner, nouns: [noun(owner), ...named], creates: !isItem(owner) };
}

const isItem = (path: string): boolean => path.endsWith("}");
const parent = (path: string): string => path.slice(0, path.lastIndexOf("/"));
/** The last segment that is no parameter. */
const noun = (path: string): string => path.replace(/\/{\w+}$/, "").replace(/.*\//, "");
/** A view shows an item in another way, rather than a collection beneath it. */
const isView = ({ path, list }: Operation): boolean => !list && !isItem(path);
const isViewOf = (target: string, read: Operation): boolean =>
  isView(read) && !read.path.slice(target.length).includes("{");
const nounOf = remembered((read) =>
  noun(isView(read) && isItem(parent(read.path)) ? parent(read.path) : read.path),
);
/** The resources that a read is beneath an item of. */
const aboveOf = remembered(({ path }) => [...path.matchAll(/(\w+)\/{\w+}\//g)].map(([, above]) => above!));

/** Every mutation looks at every read: in a large document, looking once at each saves seconds. */
function remembered<Value>(look: (read: Operation) => Value): (read: Operation) => Value {
  const seen = new WeakMap<Operation, Value>();
  return (read) => {
    const known = seen.get(read) ?? look(read);
    seen.set(read, known);
    return known;
  };
}

/** `application_transfers` are `transfers`, and the other way round. */
const isOneOf = (nouns: readonly string[], other: string): boolean =>
  nouns.some((noun) => noun === other || noun.endsWith(`_${other}`) || other.endsWith(`_${noun}`));

/** Whether a read is about something beneath an item of one of these resources. */
const isBeneathOneOf = (nouns: readonly string[], read: Operation): boolean =>
  aboveOf(read).some((above) => isOneOf(nouns, above));

/** An alias does not narrow: `production` and `ins_…` may name the same instance. */
function narrowing(mutation: Operation, read: Operation): string[] {
  const inPath = ({ parameters }: Operation): string[] =>
    parameters.filter((parameter) => parameter.in === "path").map(({ inputName }) => inputName);
  return inPath(mutation).filter((name) => inPath(read).includes(name) && !/Or[A-Z]/.test(name));
}
