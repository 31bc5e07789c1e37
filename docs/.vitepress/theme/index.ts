import { withBase } from "vitepress";
import DefaultTheme from "vitepress/theme";
import { h } from "vue";
import output from "../../src/home/output.txt?raw";
import program from "../../src/home/program.mjs?raw";
import "./style.css";

/** The program on the home page and its output; a test runs it. */
const HomeProgram = () =>
  h("div", { class: "home-program" }, [
    h("pre", { tabindex: 0, "aria-label": "A program" }, h("code", program.trim())),
    h("pre", { tabindex: 0, class: "output", "aria-label": "What it prints" }, h("code", output.trim())),
  ]);

const link = (path: string, text: string) => h("a", { href: withBase(path) }, text);

const NotFound = () =>
  h("main", { class: "vp-doc not-found" }, [
    h("h1", "Page not found"),
    h("p", "There is no page at this address."),
    h("p", [
      "Search above, or start at the ",
      link("/guides/getting-started.html", "guides"),
      " or the ",
      link("/reference/", "API reference"),
      ".",
    ]),
  ]);

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "home-hero-image": HomeProgram, "not-found": NotFound }),
};
