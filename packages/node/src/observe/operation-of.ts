import { listOperations, type OperationDescriptor } from "@clerk-platform/core";

/** The operation that a URL calls, whatever the base URL in front of it. */
export function operationOf(method: string, url: string): OperationDescriptor | undefined {
  const { pathname } = new URL(url);
  const start = pathname.lastIndexOf("/platform/");
  const segments = pathname.slice(start === -1 ? 0 : start).split("/");
  let best: OperationDescriptor | undefined;
  for (const operation of listOperations()) {
    if (operation.method !== method) continue;
    const template = operation.path.split("/");
    if (template.length !== segments.length) continue;
    if (!template.every((part, index) => part.startsWith("{") || part === segments[index])) continue;
    // A path with fewer parameters is the more particular one.
    if (!best || template.filter(isParameter).length < best.path.split("/").filter(isParameter).length)
      best = operation;
  }
  return best;
}

const isParameter = (part: string): boolean => part.startsWith("{");
