import { listOperations } from "./find-operation.ts";
import type { OperationDescriptor } from "./operation-descriptor.ts";

/** The operation that a request calls. */
export interface OperationMatch {
  readonly operation: OperationDescriptor;
  /** The path parameters as sent, still percent-encoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** The result of looking up a path. */
export interface MatchResult {
  /** Absent when no operation has this method on this path. */
  readonly match?: OperationMatch;
  /** The methods that the path has; empty for an unknown path. */
  readonly allowedMethods: readonly string[];
}

/** A segment of the path templates, and the segments that can follow it. */
class PathNode {
  readonly literals = new Map<string, PathNode>();
  readonly operations = new Map<string, OperationDescriptor>();
  parameter: { readonly name: string; readonly node: PathNode } | undefined;

  /** Returns the node of the next segment of a template; creates it if it is missing. */
  extend(segment: string): PathNode {
    if (segment.startsWith("{")) {
      this.parameter ??= { name: segment.slice(1, -1), node: new PathNode() };
      return this.parameter.node;
    }
    const next = this.literals.get(segment) ?? new PathNode();
    this.literals.set(segment, next);
    return next;
  }
}

let root: PathNode | undefined;

function buildTree(): PathNode {
  const tree = new PathNode();
  for (const operation of listOperations()) {
    let node = tree;
    for (const segment of operation.path.slice(1).split("/")) node = node.extend(segment);
    node.operations.set(operation.method, operation);
  }
  return tree;
}

/**
 * Finds the operation that a request calls.
 *
 * The path is neither decoded nor normalised: a dot segment is the value of a parameter, and an empty segment matches
 * nothing, so a malformed path never matches the resource above it.
 *
 * @param method - upper case.
 * @param path - the path as sent, beginning with `/platform/`, without base URL and query.
 */
export function matchOperation(method: string, path: string): MatchResult {
  root ??= buildTree();
  const pathParameters: Record<string, string> = Object.create(null);
  let node = root;
  for (const segment of path.slice(1).split("/")) {
    const literal = node.literals.get(segment);
    if (literal) {
      node = literal;
    } else if (segment !== "" && node.parameter) {
      pathParameters[node.parameter.name] = segment;
      node = node.parameter.node;
    } else {
      return { allowedMethods: [] };
    }
  }
  const operation = node.operations.get(method);
  const allowedMethods = [...node.operations.keys()];
  return operation ? { match: { operation, pathParameters }, allowedMethods } : { allowedMethods };
}
