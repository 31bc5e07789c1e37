import type { CreateRedirectURLRequest, RedirectURL } from "@clerk-platform/contract";
import { invalidParameter, notFound } from "../errors/parameter-failure.ts";
import type { InstanceRecord, RedirectUrlRecord } from "../state/instance-record.ts";
import { findApplicationInstance } from "./find-application.ts";
import type { Handler, OperationContext } from "./operation-context.ts";
import type { Sent } from "./sent.ts";

const present = ({ id, url, createdAt, updatedAt }: RedirectUrlRecord): Sent<RedirectURL> => ({
  object: "redirect_url",
  id,
  url,
  created_at: createdAt,
  updated_at: updatedAt,
});

export const listRedirectURLs: Handler<"listRedirectURLs"> = (context) => {
  const { redirectUrls } = findApplicationInstance(context).instance;
  const { limit = 10, offset = 0 } = context.query as { limit?: number; offset?: number };
  // The newest first, as in every list of the API.
  const page = [...redirectUrls.values()].reverse().slice(offset, offset + limit);
  return { data: page.map(present), total_count: redirectUrls.size };
};

export const createRedirectURL: Handler<"createRedirectURL"> = (context) => {
  const { store, now } = context;
  const { redirectUrls } = findApplicationInstance(context).instance;
  const url = readUrl((context.body as CreateRedirectURLRequest).url);
  for (const other of redirectUrls.values()) {
    if (other.url === url) {
      throw invalidParameter("url", "The instance has this redirect URL already.", "form_already_exists");
    }
  }
  const record = { id: store.random.id("ru_"), url, createdAt: now, updatedAt: now };
  redirectUrls.set(record.id, record);
  store.changed();
  return present(record);
};

/** A full URL; `http` only towards the own machine. */
function readUrl(value: string): string {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/[^\s]+$/i.exec(value)?.[1]?.toLowerCase();
  const usable =
    scheme !== undefined &&
    value.length <= 2048 &&
    !["javascript", "data", "file", "vbscript"].includes(scheme);
  const web = scheme === "http" || scheme === "https";
  if (!usable || (web && !URL.canParse(value))) {
    throw invalidParameter(
      "url",
      "url must be a full URL with https:// or a custom scheme in front.",
      "form_param_format_invalid",
    );
  }
  return value;
}

export const getRedirectURL: Handler<"getRedirectURL"> = (context) =>
  present(findRedirectUrl(context).record);

export const deleteRedirectURL: Handler<"deleteRedirectURL"> = (context) => {
  const { instance, record } = findRedirectUrl(context);
  instance.redirectUrls.delete(record.id);
  context.store.changed();
  return { object: "redirect_url", id: record.id, deleted: true };
};

function findRedirectUrl(context: OperationContext): { instance: InstanceRecord; record: RedirectUrlRecord } {
  const { instance } = findApplicationInstance(context);
  const record = instance.redirectUrls.get(context.path.redirectURLID!);
  if (!record) throw notFound("redirect URL");
  return { instance, record };
}
