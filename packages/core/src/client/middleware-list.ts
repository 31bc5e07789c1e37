import type { Middleware } from "openapi-fetch";

/** The middleware of an openapi-fetch client, which does not expose its own list. */
export class MiddlewareList {
  readonly #middleware: Middleware[] = [];

  get isEmpty(): boolean {
    return this.#middleware.length === 0;
  }

  add(middleware: readonly Middleware[]): void {
    this.#middleware.push(...middleware.filter(Boolean));
  }

  remove(middleware: readonly Middleware[]): void {
    for (const one of middleware) {
      const index = this.#middleware.indexOf(one);
      if (index !== -1) this.#middleware.splice(index, 1);
    }
  }
}
