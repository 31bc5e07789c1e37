import { transform } from "esbuild";

/**
 * Why a block does not run on Node 20 as it is, in a file that ends in `.mjs`: types, or syntax that Node 20 does not
 * know. `undefined` where it does.
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
