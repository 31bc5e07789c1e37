import { readFileSync } from "node:fs";
import { readDocument } from "../../../scripts/codegen/src/load-document.ts";
import { compareApis } from "../../../scripts/spec-update/src/compare/compare-apis.ts";
import { loadApi } from "../../../scripts/spec-update/src/source/load-api.ts";

// Reads, validates and compares two documents.
const [before = "", after = ""] = process.argv.slice(2);
const load = async (path: string) =>
  loadApi(await readDocument(readFileSync(path, "utf8"), "document.json"), { overlay: "1.0.0", actions: [] });
const { findings } = compareApis((await load(before)).api, (await load(after)).api);
console.log(findings.length);
