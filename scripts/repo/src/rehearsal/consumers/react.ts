import type { RequestListener } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium } from "conformance/runtimes/launch-chromium";
import { codeBlocks } from "../../check/readme/code-blocks.ts";
import { UserError } from "../../lib/user-error.ts";
import { type Api, startApi } from "../api.ts";
import { expectSeen } from "../expect-seen.ts";
import type { Consumer } from "../rehearsal.ts";
import { servePage } from "../serve-page.ts";
import { makeStranger, type Stranger } from "../stranger.ts";
import { toolFile } from "../tools.ts";

const name = "@clerk-platform/react-query";
const packages = [
  ...[name, "@clerk-platform/core", "@clerk-platform/node", "@clerk-platform/emulator"],
  ...["@tanstack/react-query@5.108.0", "react@19.3.1", "react-dom@19.3.1"],
];

const page = '<!doctype html><div id="root"></div><script type="module" src="/src/main.tsx"></script>';
const main = `import { createRoot } from "react-dom/client";
import { App } from "./readme.tsx";

createRoot(document.getElementById("root")!).render(<App />);
`;

/** Builds the README's first component with Vite and uses it in a browser, with the proxy in front of the API. */
export const reactConsumer: Consumer = async (rehearsal) => {
  const stranger = await makeStranger(rehearsal, "react", packages, { type: "module" });
  await rehearsal.check("component of the README: vite build", () => build(stranger));
  const api = await startApi(stranger);
  try {
    await rehearsal.check("component of the README: lists and creates applications in Chromium", async () => {
      await useInBrowser(stranger, api);
      await expectSeen(api, ["listApplications 200", "createApplication 200", "listApplications 200"]);
    });
  } finally {
    api.close();
  }
};

async function build(stranger: Stranger): Promise<void> {
  const [component] = codeBlocks("README.md", stranger.read(`node_modules/${name}/README.md`));
  stranger.write("index.html", page);
  stranger.write("src/main.tsx", main);
  stranger.write("src/readme.tsx", component?.code ?? "");
  stranger.write("tsconfig.json", JSON.stringify({ compilerOptions: { jsx: "react-jsx" } }));
  const { failed, all } = await stranger.run(process.execPath, [toolFile("vite", "bin/vite.js"), "build"]);
  if (failed || /warn/i.test(String(all))) throw new UserError(String(all));
}

async function useInBrowser(stranger: Stranger, api: Api): Promise<void> {
  const served = await servePage(join(stranger.folder, "dist"), await installedProxy(stranger, api));
  const browser = await launchChromium();
  const errors: Error[] = [];
  try {
    const tab = await browser.newPage();
    tab.on("pageerror", (error) => errors.push(error));
    await tab.goto(served.origin);
    await tab.waitForSelector("li");
    await tab.click("text=New application");
    await tab.waitForSelector("li:text-is('Acme')");
  } catch (error) {
    throw new UserError([error, ...errors].map(String).join("\n"));
  } finally {
    await browser.close();
    served.close();
  }
}

/** The exports of the installed Node package used here. */
interface NodePackage {
  platformProxyListener(options: object): RequestListener;
}

async function installedProxy({ folder }: Stranger, { env }: Api): Promise<RequestListener> {
  const entry = join(folder, "node_modules/@clerk-platform/node/dist/index.js");
  const { platformProxyListener } = (await import(pathToFileURL(entry).href)) as NodePackage;
  return platformProxyListener({
    token: env.CLERK_PLATFORM_API_KEY,
    baseUrl: env.CLERK_PLATFORM_API_URL,
    basePath: "/api/clerk",
    authorize: () => ({ user: "stranger" }),
    operations: { listApplications: {}, createApplication: {} },
  });
}
