import { findTypeErrors } from "./type-errors.ts";

const { root, only } = JSON.parse(process.argv[2]!) as { root: string; only?: string[] };
console.log(JSON.stringify(findTypeErrors(root, only)));
