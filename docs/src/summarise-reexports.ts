import { Comment, type CommentDisplayPart, type DeclarationReflection } from "typedoc";

/**
 * Summarises the re-exports of a module in one line, where TypeDoc would list every name again.
 *
 * @param source - the text of the module's file, to distinguish `export *` from `export type *`.
 */
export function summariseReexports(module: DeclarationReflection, source: string): void {
  const exported = new Map<DeclarationReflection, DeclarationReflection[]>();
  for (const child of [...(module.children ?? [])]) {
    if (!child.isReference()) continue;
    const target = child.getTargetReflectionDeep() as DeclarationReflection;
    const owner = target.parent as DeclarationReflection;
    exported.set(owner, [...(exported.get(owner) ?? []), target]);
    module.project.removeReflection(child);
  }
  if (exported.size === 0) return;
  module.groups = module.groups?.filter(({ title }) => title !== "References");
  module.comment ??= new Comment();
  for (const [owner, targets] of exported) {
    module.comment.summary.push(...describe(owner, targets, source));
  }
}

function describe(
  owner: DeclarationReflection,
  targets: readonly DeclarationReflection[],
  source: string,
): CommentDisplayPart[] {
  const all = source.includes(`export * from "${owner.name}"`);
  if (all) return [text("\n\nEverything of "), link(owner), text(" is exported here too.")];
  if (targets.length > 10) return [text("\n\nThe types of "), link(owner), text(" are exported here too.")];
  const links = targets.flatMap((target, index) => [
    text(index ? ", " : "\n\nAlso exported: "),
    link(target),
  ]);
  return [...links, text(".")];
}

const text = (content: string): CommentDisplayPart => ({ kind: "text", text: content });
const link = (target: DeclarationReflection): CommentDisplayPart => ({
  kind: "inline-tag",
  tag: "@link",
  text: target.name,
  target,
});
