import type { paths } from "@clerk-platform/contract";
import { createPlatformClient } from "@clerk-platform/core";
import createOpenApiFetchClient from "openapi-fetch";
import { heyApiFolder } from "../lib/folders.ts";

/** Where a client sends its requests. */
export interface Destination {
  baseUrl: string;
  token: string;
  fetch: typeof fetch;
}

/** Three calls, written as in the client's documentation. */
export interface Caller {
  getApplication(applicationID: string): Promise<unknown>;
  createApplication(name: string): Promise<unknown>;
  deleteUser(applicationID: string, userID: string): Promise<unknown>;
}

const user = "/platform/applications/{applicationID}/instances/{envOrInsID}/users/{userID}";

/** The clients, by name. */
export const callers: Readonly<Record<string, (destination: Destination) => Promise<Caller>>> = {
  "`fetch`": async ({ baseUrl, token, fetch }) => {
    const send = async (method: string, path: string, body?: object): Promise<unknown> => {
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const init = { method, headers, ...(body && { body: JSON.stringify(body) }) };
      const response = await fetch(`${baseUrl}/platform/applications${path}`, init);
      if (!response.ok) throw new Error(`status ${response.status}`);
      return response.json();
    };
    return {
      getApplication: (id) => send("GET", `/${id}`),
      createApplication: (name) => send("POST", "", { name }),
      deleteUser: (id, userID) => send("DELETE", `/${id}/instances/development/users/${userID}`),
    };
  },
  "openapi-fetch": async ({ baseUrl, token, fetch }) => {
    const client = createOpenApiFetchClient<paths>({
      baseUrl,
      headers: { authorization: `Bearer ${token}` },
      fetch,
    });
    return {
      getApplication: (applicationID) =>
        client.GET("/platform/applications/{applicationID}", { params: { path: { applicationID } } }),
      createApplication: (name) => client.POST("/platform/applications", { body: { name } }),
      deleteUser: (applicationID, userID) =>
        client.DELETE(user, { params: { path: { applicationID, envOrInsID: "development", userID } } }),
    };
  },
  "hey-api": async ({ baseUrl, token, fetch }) => {
    const generated = await import(`${heyApiFolder}index.js`);
    const client = generated.createClient({ baseUrl, headers: { authorization: `Bearer ${token}` }, fetch });
    return {
      getApplication: (applicationID) =>
        generated.platformGetApplication({ client, path: { applicationID } }),
      createApplication: (name) => generated.platformCreateApplication({ client, body: { name } }),
      deleteUser: (applicationID, userID) =>
        generated.platformDeleteUser({ client, path: { applicationID, envOrInsID: "development", userID } }),
    };
  },
  "**ours**": async (destination) => {
    const client = createPlatformClient({ ...destination, random: () => 0 });
    return {
      getApplication: async (applicationID) => ({ data: await client.getApplication({ applicationID }) }),
      createApplication: async (name) => ({ data: await client.createApplication({ body: { name } }) }),
      deleteUser: async (applicationID, userID) =>
        client.deleteUser({ applicationID, envOrInsID: "development", userID }),
    };
  },
};
