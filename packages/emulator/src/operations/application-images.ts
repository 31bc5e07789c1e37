import { presentApplication } from "../applications/present-application.ts";
import { findApplication } from "./find-application.ts";
import type { Handler, OperationContext } from "./operation-context.ts";

/** Stores or removes an image. The response is the application, which has no member for it. */
function setImage(context: OperationContext, kind: "logo" | "favicon", remove = false) {
  const application = findApplication(context);
  const { upload, now, store } = context;
  application[kind] =
    remove || !upload ? null : { contentType: upload.contentType, size: upload.size, uploadedAt: now };
  application.updatedAt = now;
  store.changed([{ application: application.id }]);
  return presentApplication(application, false);
}

export const uploadApplicationLogo: Handler<"uploadApplicationLogo"> = (context) => setImage(context, "logo");

export const deleteApplicationLogo: Handler<"deleteApplicationLogo"> = (context) =>
  setImage(context, "logo", true);

export const uploadApplicationFavicon: Handler<"uploadApplicationFavicon"> = (context) =>
  setImage(context, "favicon");

export const deleteApplicationFavicon: Handler<"deleteApplicationFavicon"> = (context) =>
  setImage(context, "favicon", true);
