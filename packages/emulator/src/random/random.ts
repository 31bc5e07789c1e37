const base62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const lower = "0123456789abcdefghijklmnopqrstuvwxyz";
const hex = "0123456789abcdef";

/**
 * A seeded generator (mulberry32): the same seed gives the same ids, keys and users. Its whole state is
 * one number, so that a snapshot continues where it was taken. Not for secrets: these only look like them.
 */
export class Random {
  state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A number in [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `minimum` to `maximum`, both included. */
  integer(minimum: number, maximum: number): number {
    return minimum + Math.floor(this.next() * (maximum - minimum + 1));
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.next() * values.length)]!;
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** `app_` and the like, followed by 27 letters and digits. */
  id(prefix: string): string {
    return prefix + this.#characters(base62, 27);
  }

  base62(length: number): string {
    return this.#characters(base62, length);
  }

  lowercase(length: number): string {
    return this.#characters(lower, length);
  }

  hex(length: number): string {
    return this.#characters(hex, length);
  }

  /** A version 4 UUID. */
  uuid(): string {
    const digits = this.hex(30);
    return [
      digits.slice(0, 8),
      digits.slice(8, 12),
      `4${digits.slice(12, 15)}`,
      `${this.pick(["8", "9", "a", "b"])}${digits.slice(15, 18)}`,
      digits.slice(18, 30),
    ].join("-");
  }

  #characters(alphabet: string, length: number): string {
    let text = "";
    for (let i = 0; i < length; i++) text += alphabet[Math.floor(this.next() * alphabet.length)];
    return text;
  }
}
