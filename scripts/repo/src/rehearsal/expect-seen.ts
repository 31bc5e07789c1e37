import { UserError } from "../lib/user-error.ts";
import type { Api } from "./api.ts";

/** @throws unless the API was asked for exactly this, in this order. */
export async function expectSeen(api: Api, asks: readonly string[]): Promise<void> {
  const seen = await api.seen();
  if (seen.join() === asks.join()) return;
  throw new UserError(`The API was asked for [${seen.join(", ")}], not for [${asks.join(", ")}]`);
}
