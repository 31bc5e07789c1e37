import { posix } from "node:path";

/** A page as `llms.txt` tells of it. */
export interface LlmsPage {
  title: string;
  /** Where its Markdown is served. */
  url: string;
  description: string | undefined;
  markdown: string;
}

export interface LlmsSection {
  title: string;
  pages: readonly LlmsPage[];
}

export interface LlmsIntroduction {
  title: string;
  summary: string;
  details: string;
}

/** The index after https://llmstxt.org: a title, a summary, and lists of links with what is behind them. */
export function renderLlmsTxt(introduction: LlmsIntroduction, sections: readonly LlmsSection[]): string {
  const lists = sections.map(({ title, pages }) => {
    const items = pages.map(({ title, url, description }) => {
      return `- [${title}](${url})${description ? `: ${description}` : ""}`;
    });
    return `## ${title}\n\n${items.join("\n")}\n`;
  });
  return [renderIntroduction(introduction), ...lists].join("\n");
}

/** Every page whole, one after another. */
export function renderLlmsFullTxt(introduction: LlmsIntroduction, sections: readonly LlmsSection[]): string {
  const pages = sections.flatMap(({ pages }) =>
    pages.map(({ url, markdown }) => `---\n\nSource: ${url}\n\n${absoluteLinks(markdown, url)}`),
  );
  return [renderIntroduction(introduction), ...pages].join("\n");
}

const renderIntroduction = ({ title, summary, details }: LlmsIntroduction): string =>
  `# ${title}\n\n> ${summary}\n\n${details}\n`;

/** Links to other pages as they are from the root of the site: in one file, relative ones would lead nowhere. */
export function absoluteLinks(markdown: string, url: string): string {
  const code = /```[\s\S]*?\n\s*```/g;
  const replace = (text: string): string =>
    text.replace(/\]\((?!#|\/|[a-z]+:)([^)\s]+)\)/g, (_, link: string) => `](${resolve(url, link)})`);
  // Code is left alone.
  const blocks = markdown.match(code) ?? [];
  return markdown
    .split(code)
    .map((text, index) => replace(text) + (blocks[index] ?? ""))
    .join("");
}

function resolve(from: string, link: string): string {
  const origin = /^https?:\/\/[^/]+/.exec(from)?.[0] ?? "";
  return origin + posix.join(posix.dirname(from.slice(origin.length)), link);
}
