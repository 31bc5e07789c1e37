import type { OpenAPIDocument } from "codegen/openapi-document";
import { UserError } from "repo/lib/user-error";

/**
 * Refuses a document of another API, for which the overlay was not written.
 *
 * @throws {@link UserError} when the documents have no path in common.
 */
export function requireSameApi(source: string, newer: OpenAPIDocument, ours: OpenAPIDocument): void {
  const paths = Object.keys(newer.paths);
  if (paths.some((path) => Object.hasOwn(ours.paths, path))) return;
  const title = JSON.stringify(String(newer.info?.title).slice(0, 100));
  throw new UserError(
    `${source} is the document of another API, ${title}: none of its ${paths.length} paths is one of ours.\nNothing was written. If it is right, repeat the command with --yes.`,
  );
}
