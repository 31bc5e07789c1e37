import { escapeHtml } from "./escape-html.ts";

/** Text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Html | readonly Html[];

/** A template whose values are escaped, unless they are HTML already. */
export function html(parts: TemplateStringsArray, ...values: Value[]): Html {
  return new Html(
    parts.map((part, index) => part + (index < values.length ? write(values[index]!) : "")).join(""),
  );
}

function write(value: Value): string {
  if (value instanceof Html) return value.text;
  if (typeof value === "object") return value.map(({ text }) => text).join("");
  return escapeHtml(String(value));
}

/** A part of the page that follows the state: the script replaces it when something changes. */
export const live = (id: string, content: Html): Html => html`<div id="${id}" data-live>${content}</div>`;

/** A table whose cells carry the name of their column, for narrow screens. */
export function table(label: string, columns: readonly string[], rows: readonly (readonly Html[])[]): Html {
  if (rows.length === 0) return html`<p class="muted">None yet.</p>`;
  const head = columns.map((column) => html`<th scope="col">${column}</th>`);
  const body = rows.map((cells) => {
    const row = cells.map(
      (cell, index) => html`<td data-label="${columns[index]!}"><span>${cell}</span></td>`,
    );
    return html`<tr>${row}</tr>`;
  });
  const id = `table-${label.toLowerCase().replaceAll(" ", "-")}`;
  return html`<div class="scroll" id="${id}" role="region" aria-label="${label} table" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** A number of things: `1 user`, `2 users`. */
export const count = (number: number, noun: string): string =>
  `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;

/** A state in words and a colour. */
export const badge = (text: string, kind: "good" | "warn" | "bad"): Html =>
  html`<span class="status ${kind}">${text}</span>`;

/** A button that sends a body to a control. `name` distinguishes it from others with the same text. */
export function controlButton(words: string, path: string, body: object, name: string): Html {
  return html`<button type="button" id="${path}:${name}:${words}" data-post="${path}" data-body="${JSON.stringify(body)}" aria-label="${words} ${name}">${words}</button> `;
}
