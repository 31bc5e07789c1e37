import { invalidParameter, notFound } from "../errors/parameter-failure.ts";
import type { Change } from "../state/change.ts";
import { parseUserOrder, userOrderFields } from "../state/user-order.ts";
import type { UserRecord } from "../state/user-record.ts";
import type { UserTable } from "../state/user-table.ts";
import { presentUser } from "../users/present-user.ts";
import { findApplicationInstance } from "./find-application.ts";
import { type Handler, type OperationContext, WrittenBody } from "./operation-context.ts";

export const listInstanceUsers: Handler<"listInstanceUsers"> = (context) => {
  const { users } = findApplicationInstance(context).instance;
  const { query = "", order_by = "-created_at", limit = 10, offset = 0 } = context.query;
  const order = parseUserOrder(order_by);
  if (!order) {
    throw invalidParameter(
      "order_by",
      `order_by accepts ${Object.keys(userOrderFields).join(", ")}, each with + or - in front.`,
    );
  }
  return new WrittenBody(users.listBody({ query, order, offset, limit }, presentUser));
};

function findUser(context: OperationContext): { users: UserTable; user: UserRecord; change: Change } {
  const { instance } = findApplicationInstance(context);
  const { users } = instance;
  const user = users.get(context.path.userID!);
  if (!user) throw notFound("user");
  return { users, user, change: { user: { instanceId: instance.id, id: user.id } } };
}

export const deleteUser: Handler<"deleteUser"> = (context) => {
  const { users, user, change } = findUser(context);
  users.delete(user.id);
  context.store.changed([change]);
  return {
    object: "user",
    id: user.id,
    deleted: true,
    ...(user.externalId === null ? {} : { external_id: user.externalId }),
  };
};

/** Banning twice is the same as banning once: only a change is a change. */
function setBanned(context: OperationContext, banned: boolean) {
  const { users, user, change } = findUser(context);
  if (user.banned !== banned) {
    users.update(user, { banned, updatedAt: context.now });
    context.store.changed([change]);
  }
  return presentUser(user);
}

export const banUser: Handler<"banUser"> = (context) => setBanned(context, true);

export const unbanUser: Handler<"unbanUser"> = (context) => setBanned(context, false);
