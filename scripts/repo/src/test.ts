import { runCommand } from "./lib/user-error.ts";
import { runStages } from "./test/run-stages.ts";
import type { Stage } from "./test/step.ts";

/** Projects of vitest that mostly wait for a browser or for workerd. They run beside the other projects. */
const slowProjects = ["cloudflare", "cloudflare-host", "worker", "dashboard", "next-example", "recipes"];

const vitestReport = ["--reporter=default", "--reporter=json", "--outputFile.json={report}"];

/**
 * All checks of `pnpm test`. Add a step to the stage after the one whose results it needs. The steps of a stage run side
 * by side.
 */
const stages: readonly Stage[] = [
  {
    steps: [
      {
        name: "generated code is up to date",
        command: ["node", "scripts/codegen/src/index.ts", "--check"],
        fix: "pnpm generate",
      },
      {
        name: "lint and format",
        command: ["biome", "ci", ".", "--colors=off"],
        fix: 'pnpm format, then correct by hand what it lists; "Who imports whom" in CONTRIBUTING.md has the rules about imports',
      },
      {
        name: "imports stay in their package",
        command: ["node", "scripts/repo/src/check/boundaries.ts"],
        fix: "see each finding above; pnpm boundaries repeats this",
      },
      {
        name: "names use the words of the glossary",
        command: ["node", "scripts/repo/src/check/names.ts"],
        fix: "rename what is listed above; node scripts/repo/src/check/names.ts repeats this",
      },
      {
        name: "links between documents",
        command: ["node", "scripts/repo/src/check/links.ts"],
        fix: "correct each link above; node scripts/repo/src/check/links.ts repeats this",
      },
      {
        name: "licenses of dependencies",
        command: ["node", "scripts/repo/src/check/licenses.ts"],
        fix: "review the new packages, then node scripts/repo/src/check/licenses.ts --write",
      },
      {
        name: "no unused code or undeclared dependencies",
        command: ["knip", "--no-progress", "--no-config-hints"],
        fix: "remove it or declare it; pnpm exec knip repeats this, knip.json has the entries",
      },
      {
        name: "changes have a changeset",
        command: ["node", "scripts/repo/src/check/changesets.ts"],
        fix: "pnpm changeset",
      },
    ],
  },
  {
    essential: true,
    steps: [
      {
        name: "build",
        command: ["turbo", "run", "build", "--output-logs=errors-only", "--ui=stream"],
        fix: "pnpm build shows it alone",
      },
    ],
  },
  {
    // One step needs one to two processors.
    atOnce: 2,
    steps: [
      {
        name: "types of packages, examples and scripts",
        command: ["node", "scripts/repo/src/check/types.ts"],
        fix: "pnpm typecheck repeats this",
      },
      {
        name: "tarballs, publint, attw",
        command: ["node", "scripts/repo/src/check/tarballs.ts"],
        fix: "node scripts/repo/src/check/tarballs.ts repeats this",
      },
      {
        name: "bundle size",
        command: ["node", "scripts/repo/src/check/size.ts"],
        fix: "make it smaller, or raise the limit in scripts/repo/src/check/size.ts and say why; pnpm size --write for the README",
      },
      {
        name: "no side effects",
        command: ["node", "scripts/repo/src/check/side-effects.ts"],
        fix: "see each finding above; node scripts/repo/src/check/side-effects.ts repeats this",
      },
      {
        name: "cost of the types",
        command: ["node", "scripts/repo/src/check/type-cost.ts"],
        fix: "prefer explicit interfaces; node scripts/repo/src/check/type-cost.ts repeats this",
      },
      {
        name: "code in Markdown compiles and runs",
        command: ["node", "scripts/repo/src/check/readme-code.ts"],
        fix: "correct the block; pnpm docs:check repeats this",
      },
      {
        name: "core on Node 20, 22, 24, Bun, Deno, workerd and Chromium",
        command: ["node", "conformance/src/run.ts", "--report", "{report}"],
        fix: "pnpm --filter conformance start <runtime> repeats one; conformance/README.md",
        vitest: true,
      },
      {
        name: "React hooks in Chromium, through the proxy",
        command: ["vitest", "run", "-c", "packages/react-query/browser/vitest.config.ts", ...vitestReport],
        fix: "pnpm vitest run -c packages/react-query/browser/vitest.config.ts <file> repeats one",
        vitest: true,
      },
      {
        name: "documentation site: build, links, search and navigation in Chromium",
        command: ["node", "docs/src/test.ts", "--report", "{report}"],
        fix: "pnpm docs:test repeats this",
        vitest: true,
      },
      {
        name: "rehearsal: install the packages from a registry and use them",
        command: ["node", "scripts/repo/src/rehearsal/index.ts", "--report", "{report}"],
        fix: "pnpm rehearse registry|readme|types|worker|react|commonjs repeats some of it",
        vitest: true,
      },
      {
        name: "tests in browsers, frameworks and workerd",
        command: [
          "vitest",
          "run",
          "--maxWorkers=1",
          ...slowProjects.map((name) => `--project=${name}`),
          ...vitestReport,
        ],
        fix: "pnpm vitest run <file> repeats one",
        vitest: true,
      },
      {
        name: "tests",
        command: ["vitest", "run", ...slowProjects.map((name) => `--project=!${name}`), ...vitestReport],
        fix: "pnpm vitest run <file> repeats one",
        vitest: true,
      },
    ],
  },
];

await runCommand(() => runStages(stages));
