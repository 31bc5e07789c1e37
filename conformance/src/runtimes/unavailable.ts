/** Thrown if this machine cannot run a runtime; the message has the reason. */
export class Unavailable extends Error {
  override name = "Unavailable";
}
