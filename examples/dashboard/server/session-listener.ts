import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { Sessions } from "./sessions.ts";

/** `GET /session` returns who is signed in, `POST` signs in, `DELETE` signs out. */
export const sessionListener =
  (sessions: Sessions) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { cookie } = request.headers;
    response.setHeader("cache-control", "no-store");
    response.setHeader("content-type", "application/json");
    switch (request.method) {
      case "GET":
        response.end(JSON.stringify(sessions.find(cookie) ?? null));
        return;
      case "POST": {
        const setCookie = sessions.signIn(await readPerson(request));
        if (setCookie) response.setHeader("set-cookie", setCookie);
        response.writeHead(setCookie ? 204 : 400).end();
        return;
      }
      case "DELETE":
        response.setHeader("set-cookie", sessions.signOut(cookie));
        response.writeHead(204).end();
        return;
      default:
        response.writeHead(405).end();
    }
  };

async function readPerson(request: IncomingMessage): Promise<unknown> {
  try {
    return JSON.parse(await text(request)).person;
  } catch {
    return undefined;
  }
}
