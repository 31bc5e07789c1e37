import DefaultTheme from "vitepress/theme";
import { h } from "vue";
import output from "../../src/home/output.txt?raw";
import program from "../../src/home/program.mjs?raw";
import "./home.css";

/** The program on the home page and its output; a test runs it. */
const HomeProgram = () =>
  h("div", { class: "home-program" }, [
    h("pre", { tabindex: 0, "aria-label": "A program" }, h("code", program.trim())),
    h("pre", { tabindex: 0, class: "output", "aria-label": "What it prints" }, h("code", output.trim())),
  ]);

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { "home-hero-image": HomeProgram }),
};
