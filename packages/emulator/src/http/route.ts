import {
  describeOperation,
  type OperationDescriptor,
  type OperationName,
  operationTable,
} from "@clerk-platform/contract";

/** Where a path leads. */
export interface Match {
  readonly operation: OperationDescriptor;
  /** Path parameters as sent, still encoded. */
  readonly segments: Readonly<Record<string, string>>;
}

interface Node {
  readonly literals: Map<string, Node>;
  parameter: { name: string; node: Node } | undefined;
  readonly methods: Map<string, OperationDescriptor>;
}

const newNode = (): Node => ({ literals: new Map(), parameter: undefined, methods: new Map() });

const root = buildTree();

function buildTree(): Node {
  const tree = newNode();
  for (const name of Object.keys(operationTable) as OperationName[]) {
    const operation = describeOperation(name);
    let node = tree;
    for (const segment of operation.path.slice(1).split("/")) {
      const parameter = /^{(.+)}$/.exec(segment)?.[1];
      if (parameter !== undefined) {
        node.parameter ??= { name: parameter, node: newNode() };
        node = node.parameter.node;
      } else {
        const next = node.literals.get(segment) ?? newNode();
        node.literals.set(segment, next);
        node = next;
      }
    }
    node.methods.set(operation.method, operation);
  }
  return tree;
}

/**
 * Finds the operation of a method and a raw path without its query. Nothing is normalised: a dot
 * segment is an id like any other (which no id is), and an empty segment leads nowhere, so that a broken path
 * can never reach the resource above it.
 *
 * @returns the match; or the methods that the path would allow; or nothing.
 */
export function route(method: string, path: string): { match?: Match; allow?: string[] } {
  const segments = path
    .replace(/^\/v1(?=\/)/, "")
    .slice(1)
    .split("/");
  const names: Record<string, string> = Object.create(null);
  let node: Node = root;
  for (const segment of segments) {
    if (segment === "") return {};
    const literal = node.literals.get(segment);
    if (literal) {
      node = literal;
    } else if (node.parameter) {
      names[node.parameter.name] = segment;
      node = node.parameter.node;
    } else {
      return {};
    }
  }
  const operation = node.methods.get(method);
  if (operation) return { match: { operation, segments: names } };
  return node.methods.size > 0 ? { allow: [...node.methods.keys()] } : {};
}
