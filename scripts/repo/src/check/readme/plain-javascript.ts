import { transform } from "esbuild";

/**
 * The reason why a block does not run unchanged as an `.mjs` file on Node 20: types, or newer syntax. `undefined` if
 * it runs.
 */
export async function notPlainJavaScript(code: string): Promise<string | undefined> {
  try {
    const { code: lowered } = await transform(code, { loader: "js", target: "node20", logLevel: "silent" });
    return lowered.includes("__callDispose") ? "`using` is a SyntaxError before Node 24" : undefined;
  } catch (error) {
    const [message] = (error as { errors: { text: string; location: { lineText: string } }[] }).errors;
    return `${message?.text}: ${message?.location.lineText.trim()}`;
  }
}
