import { execFileSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Application } from "typedoc";
import { afterAll, beforeAll, expect, it } from "vitest";
import { tsdoc } from "../../scripts/codegen/src/render/tsdoc.ts";
import { disarmPages } from "./disarm-pages.ts";
import { docsFolder } from "./folders.ts";
import { referenceOptions } from "./reference-options.ts";

// Passes a hostile description of an API document through the generator, TypeDoc and VitePress.
const folder = `${docsFolder}.vitepress/cache/hostile/`;
const trace = `${folder}written-by-the-page`;
const secret = `${folder}secret.txt`;
const description = `Lists things {{ 6 * 7 }}.

<script setup>
import { writeFileSync } from "node:fs";
if (import.meta.env.SSR) writeFileSync(${JSON.stringify(trace)}, "x");
globalThis.PWNED_IN_BROWSER = 1;
</script>

<img src=x onerror="globalThis.PWNED_IN_BROWSER = 2"> ![picture](http://a.example/x.png)

# A heading {v-html="PWNED_IN_BROWSER"}

<component :is="'PWNED_IN_BROWSER'" /> {{ constructor.constructor('PWNED_IN_BROWSER')() }}

<!--@include: ${secret}-->

<<< ${secret}

[go](javascript:PWNED_IN_BROWSER)`;

let html: string;
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(`${folder}.vitepress`, { recursive: true });
  writeFileSync(secret, "ak_SECRET_OF_THE_MACHINE");
  const source = `${tsdoc([description])}export interface Things {\n${tsdoc([description], "  ")}  list(): void;\n  /** ${"Fine."} */\n  field: string;\n}\n`;
  writeFileSync(`${folder}things.ts`, source);
  writeFileSync(`${folder}tsconfig.json`, '{ "include": ["things.ts"] }');
  const paths: object = { out: `${folder}reference`, docsRoot: folder };
  const app = await Application.bootstrapWithPlugins({
    ...referenceOptions,
    tsconfig: `${folder}tsconfig.json`,
    entryPoints: [`${folder}things.ts`],
    ...paths,
  });
  await app.generateOutputs((await app.convert())!);
  disarmPages(`${folder}reference`);
  // The Markdown settings of the real site, without its navigation.
  writeFileSync(
    `${folder}.vitepress/config.ts`,
    'import config from "../../../config.ts";\nexport default { markdown: config.markdown, ignoreDeadLinks: true };\n',
  );
  // As in `pnpm docs:build`, without the environment variables of vitest.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  execFileSync(process.execPath, [`${docsFolder}node_modules/vitepress/bin/vitepress.js`, "build", folder], {
    env,
    stdio: "pipe",
  });
  html = readFileSync(
    `${folder}.vitepress/dist/${globSync("reference/**/Things.html", { cwd: `${folder}.vitepress/dist` })[0]}`,
    "utf8",
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("building the site runs no code of a hostile description", () => {
  expect(existsSync(trace)).toBe(false);
  expect(html).toContain("Lists things");
  expect(html).not.toContain("Lists things 42");
});

it("a hostile description adds neither scripts nor external resources to a page", () => {
  const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
  expect(main).toContain("Lists things");
  expect(main).not.toMatch(
    /<(script|img|component)\b|<[^>]* (on\w+|v-(?!pre)[\w-]*html|:\w+)=|href="javascript:/,
  );
  // The page shows the description as text.
  expect(main).toContain("Lists things {{ 6 * 7 }}.");
  expect(main).toContain("{{ constructor.constructor(");
});

it("a hostile description includes no local file in a page", () => {
  for (const path of globSync(".vitepress/dist/**/*.{html,js}", { cwd: folder })) {
    expect(readFileSync(folder + path, "utf8"), path).not.toContain("ak_SECRET_OF_THE_MACHINE");
  }
});
