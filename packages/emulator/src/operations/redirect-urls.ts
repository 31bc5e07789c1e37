import type { RedirectURL } from "@clerk-platform/contract";
import { invalidParameter, notFound } from "../errors/parameter-failure.ts";
import type { ApplicationRecord } from "../state/application-record.ts";
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
  const { limit = 10, offset = 0 } = context.query;
  // The newest first, as in every list of the API.
  const page = [...redirectUrls.values()].reverse().slice(offset, offset + limit);
  return { data: page.map(present), total_count: redirectUrls.size };
};

export const createRedirectURL: Handler<"createRedirectURL"> = (context) => {
  const { store, now } = context;
  const { application, instance } = findApplicationInstance(context);
  const { redirectUrls } = instance;
  const url = readUrl(context.body.url);
  for (const other of redirectUrls.values()) {
    if (other.url === url) {
      throw invalidParameter("url", "The instance has this redirect URL already.", "form_already_exists");
    }
  }
  const record = { id: store.random.id("ru_"), url, createdAt: now, updatedAt: now };
  redirectUrls.set(record.id, record);
  store.changed([{ application: application.id }]);
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
  const remoteHttp = scheme === "http" && URL.canParse(value) && !isOwnMachine(new URL(value).hostname);
  if (!usable || (web && !URL.canParse(value)) || remoteHttp) {
    throw invalidParameter(
      "url",
      "url must be a full URL with https:// or a custom scheme in front; http:// only towards localhost.",
      "form_param_format_invalid",
    );
  }
  return value;
}

function isOwnMachine(host: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(host) || host.endsWith(".localhost");
}

export const getRedirectURL: Handler<"getRedirectURL"> = (context) =>
  present(findRedirectUrl(context).record);

export const deleteRedirectURL: Handler<"deleteRedirectURL"> = (context) => {
  const { application, instance, record } = findRedirectUrl(context);
  instance.redirectUrls.delete(record.id);
  context.store.changed([{ application: application.id }]);
  return { object: "redirect_url", id: record.id, deleted: true };
};

function findRedirectUrl(context: OperationContext): {
  application: ApplicationRecord;
  instance: InstanceRecord;
  record: RedirectUrlRecord;
} {
  const { application, instance } = findApplicationInstance(context);
  const record = instance.redirectUrls.get(context.path.redirectURLID!);
  if (!record) throw notFound("redirect URL");
  return { application, instance, record };
}
