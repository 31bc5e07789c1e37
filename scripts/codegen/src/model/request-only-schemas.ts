import { type OpenAPIDocument, resolve } from "../openapi-document.ts";
import { eachOperation } from "./each-operation.ts";

/** The names of the component schemas that request bodies refer to, at any depth, and responses do not. */
export function requestOnlySchemas(document: OpenAPIDocument): ReadonlySet<string> {
  const operations = [...eachOperation(document)].map(({ operation }) => operation);
  const inRequests = referredFrom(
    document,
    operations.map(({ requestBody }) => requestBody),
  );
  const inResponses = referredFrom(
    document,
    operations.map(({ responses }) => responses),
  );
  return new Set([...inRequests].filter((name) => !inResponses.has(name)));
}

function referredFrom(document: OpenAPIDocument, roots: readonly unknown[]): Set<string> {
  const names = new Set<string>();
  const followed = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === "string") {
      if (followed.has($ref)) return;
      followed.add($ref);
      const [, name] = /^#\/components\/schemas\/(.+)$/.exec($ref) ?? [];
      if (name) names.add(name);
      visit(resolve(document, { $ref }));
    } else {
      for (const child of Object.values(node)) visit(child);
    }
  };
  for (const root of roots) visit(root);
  return names;
}
