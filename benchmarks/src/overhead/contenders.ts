import type { paths } from "@clerk-platform/contract";
import { createPlatformClient } from "@clerk-platform/core";
import axios from "axios";
import ky from "ky";
import createOpenApiFetchClient from "openapi-fetch";
import { heyApiFolder } from "../lib/folders.ts";
import { LightRequest } from "./light-request.ts";

/** Repeats one call. */
export interface Contender {
  name: string;
  call(): Promise<unknown>;
}

const baseUrl = "https://api.example/v1";
const token = "ak_benchmark";
const applicationID = "app_2abcdefghijklmnopqrstuvwxyz0";
const url = `${baseUrl}/platform/applications/${applicationID}`;
const headers = { authorization: `Bearer ${token}` };

/** The clients that get an application, through a `fetch` without a network. */
export async function createContenders(stub: typeof fetch): Promise<Contender[]> {
  const ours = createPlatformClient({ baseUrl, token, fetch: stub });
  const observed = createPlatformClient({
    baseUrl,
    token,
    fetch: stub,
    hooks: { onRequest() {}, onResponse() {}, onRetry() {}, onError() {} },
  });
  const openapiFetch = createOpenApiFetchClient<paths>({ baseUrl, headers, fetch: stub });
  const light = createOpenApiFetchClient<paths>({
    baseUrl,
    headers,
    fetch: stub,
    Request: LightRequest as unknown as typeof Request,
  });
  const heyApi = await import(`${heyApiFolder}index.js`);
  const heyApiClient = heyApi.createClient({ baseUrl, headers, fetch: stub });
  const kyClient = ky.create({ headers, fetch: stub });
  const axiosClient = axios.create({ headers, adapter: "fetch", env: { fetch: stub } });
  const path = "/platform/applications/{applicationID}";
  return [
    {
      name: "raw `fetch` + `JSON.parse`",
      call: async () => JSON.parse(await (await stub(url, { headers })).text()),
    },
    { name: "**ours, named**", call: async () => ours.getApplication({ applicationID }) },
    {
      name: "**ours, named, with all four hooks**",
      call: async () => observed.getApplication({ applicationID }),
    },
    { name: "**ours, `raw.GET`**", call: () => ours.raw.GET(path, { params: { path: { applicationID } } }) },
    { name: "openapi-fetch", call: () => openapiFetch.GET(path, { params: { path: { applicationID } } }) },
    {
      name: "openapi-fetch with a light `Request`",
      call: () => light.GET(path, { params: { path: { applicationID } } }),
    },
    {
      name: "hey-api",
      call: () => heyApi.platformGetApplication({ client: heyApiClient, path: { applicationID } }),
    },
    { name: "ky", call: () => kyClient.get(url).json() },
    { name: "axios (fetch adapter)", call: () => axiosClient.get(url) },
  ];
}
