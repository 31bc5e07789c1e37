import { posix } from "node:path";

/** A page in `llms.txt`. */
export interface LlmsPage {
  title: string;
  /** The URL of its Markdown. */
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

/** Renders the index in the format of https://llmstxt.org: title, summary, and lists of links with descriptions. */
export function renderLlmsTxt(introduction: LlmsIntroduction, sections: readonly LlmsSection[]): string {
  const lists = sections.map(({ title, pages }) => {
    const items = pages.map(({ title, url, description }) => {
      return `- [${title}](${url})${description ? `: ${description}` : ""}`;
    });
    return `## ${title}\n\n${items.join("\n")}\n`;
  });
  return [renderIntroduction(introduction), ...lists].join("\n");
}

/** Renders the full text of every page. */
export function renderLlmsFullTxt(introduction: LlmsIntroduction, sections: readonly LlmsSection[]): string {
  const pages = sections.flatMap(({ pages }) =>
    pages.map(({ url, markdown }) => `---\n\nSource: ${url}\n\n${absoluteLinks(markdown, url)}`),
  );
  return [renderIntroduction(introduction), ...pages].join("\n");
}

const renderIntroduction = ({ title, summary, details }: LlmsIntroduction): string =>
  `# ${title}\n\n> ${summary}\n\n${details}\n`;

/** Makes relative links absolute, because they would break in a single file. */
export function absoluteLinks(markdown: string, url: string): string {
  const code = /```[\s\S]*?\n\s*```/g;
  const replace = (text: string): string =>
    text.replace(/\]\((?!#|\/|[a-z]+:)([^)\s]+)\)/g, (_, link: string) => `](${resolve(url, link)})`);
  // Does not change code.
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
