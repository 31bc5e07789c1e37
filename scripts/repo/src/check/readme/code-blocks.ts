import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";

/** A fenced block of TypeScript in a Markdown file. */
export interface CodeBlock {
  path: string;
  /** Line of the Markdown file where the code begins. */
  line: number;
  language: "ts" | "tsx";
  /** Marked ```` ```ts run ````. */
  run: boolean;
  /** Marked ```` ```ts file=examples/recipes/src/proxy.ts ````: the block must equal that file, which has its own type-check. */
  file?: string;
  /** Set for an example in a comment, which may use undeclared names. */
  example?: boolean;
  code: string;
}

/** Finds the TypeScript blocks of a Markdown file, also inside lists and quotes. */
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
