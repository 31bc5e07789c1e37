/** The runtime is not to be had on this machine; the message says why. */
export class Unavailable extends Error {
  override name = "Unavailable";
}
