/** First lines of every generated file. */
export const banner = "// @generated from openapi/clerk-platform.yaml, do not edit: run pnpm generate\n";
