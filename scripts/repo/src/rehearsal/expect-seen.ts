import { UserError } from "../lib/user-error.ts";
import type { Api } from "./api.ts";

/** @throws UserError unless the API received exactly these requests, in this order. */
export async function expectSeen(api: Api, asks: readonly string[]): Promise<void> {
  const seen = await api.seen();
  if (seen.join() === asks.join()) return;
  throw new UserError(`The API received [${seen.join(", ")}] instead of [${asks.join(", ")}]`);
}
