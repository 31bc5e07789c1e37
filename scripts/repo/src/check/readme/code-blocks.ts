import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** A fenced block of TypeScript in a Markdown file. */
export interface CodeBlock {
  path: string;
  /** The line in the Markdown file on which the code begins. */
  line: number;
  language: "ts" | "tsx";
  /** Marked ```` ```ts run ````. */
  run: boolean;
  /** Marked ```` ```ts file=examples/recipes/src/proxy.ts ````: the block shows that file, which is checked where it is. */
  file?: string;
  /** Of a comment in the source: may use names that it does not declare. */
  example?: boolean;
  code: string;
}

/** Finds the TypeScript of a Markdown file, also inside lists and quotes. */
export function codeBlocks(path: string, markdown: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "code" && (node.lang === "ts" || node.lang === "tsx")) {
      blocks.push({
        path,
        line: (node.position?.start.line ?? 0) + 1,
        language: node.lang,
        run: node.meta?.split(/\s+/).includes("run") ?? false,
        ...fileOf(node.meta),
        code: node.value,
      });
    }
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(markdown));
  return blocks;
}

function fileOf(meta: string | null | undefined): { file?: string } {
  const [, file] = /(?:^|\s)file=(\S+)/.exec(meta ?? "") ?? [];
  return file ? { file } : {};
}
