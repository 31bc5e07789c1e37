import type { IncomingMessage, ServerResponse } from "node:http";
import sirv from "sirv";

/** Pages load only what this server serves, and cannot be framed. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Serves the built pages. Every path without a file gets the document: the pages do their own routing. */
export function appListener(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const serve = sirv(folder, {
    etag: true,
    single: true,
    setHeaders(response) {
      response.setHeader("content-security-policy", contentSecurityPolicy);
      response.setHeader("x-content-type-options", "nosniff");
      response.setHeader("referrer-policy", "no-referrer");
    },
  });
  return (request, response) =>
    serve(request, response, () => {
      response.writeHead(404).end("Not found");
    });
}
