import type { MarkdownRenderer } from "vitepress";

type Token = ReturnType<MarkdownRenderer["parse"]>[number];

/** HTML tags that TypeDoc itself writes: anchors, line breaks, and lists in tables. */
const ownTags = /<\/?(?:a|br|p|ul|ol|li|pre|code|strong|em)(?: id="[\w$-]+")?\s*\/?>/g;

/** Allowed attributes: none that Vue evaluates, no styles, no event handlers. */
const ownAttributes = /^(id|href|title|class|tabindex|target|rel|start|style)$/;

/**
 * Sanitizes the pages of the reference, because their text comes from the API document and is untrusted. Keeps only
 * TypeDoc's tags; removes images, attributes that Vue evaluates, and interpolations.
 */
export function plainReference(markdown: MarkdownRenderer): void {
  const isReference = (env: { relativePath?: string }): boolean =>
    env.relativePath?.startsWith("reference/") ?? false;
  markdown.core.ruler.push("plain-reference", ({ tokens, env }) => {
    if (isReference(env)) for (const token of tokens) makePlain(token);
  });
  const { text } = markdown.renderer.rules;
  markdown.renderer.rules.text = (tokens, index, options, env, self) => {
    const html = text!(tokens, index, options, env, self);
    return isReference(env) ? html.replaceAll("{{", "&#123;&#123;") : html;
  };
}

function makePlain(token: Token): void {
  for (const child of token.children ?? []) makePlain(child);
  const isHtml = token.type === "html_inline" || token.type === "html_block";
  if ((isHtml && /[<{]/.test(token.content.replaceAll(ownTags, ""))) || token.type === "image") {
    token.type = "text";
    token.tag = "";
    token.children = null;
  }
  token.attrs = token.attrs?.filter(([name]) => ownAttributes.test(name)) ?? null;
}
