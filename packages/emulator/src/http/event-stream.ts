/** Registers a listener for changes; returns a function that removes it. */
export type Subscribe = (listener: () => void) => () => void;

/** The listeners for changes. */
export class Changes {
  readonly #listeners = new Set<() => void>();

  readonly subscribe: Subscribe = (listener) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** One server-sent event; it says only that something changed. */
export const changeEvent = "data: changed\n\n";

/** Server-sent events as a body, for callers in the same process. */
export function eventBody(subscribe: Subscribe): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let end: (() => void) | undefined;
  return new ReadableStream(
    {
      start(controller) {
        controller.enqueue(encoder.encode("retry: 1000\n\n"));
        end = subscribe(() => {
          // One that was not read yet says the same.
          if (controller.desiredSize! > 0) controller.enqueue(encoder.encode(changeEvent));
        });
      },
      cancel: () => end?.(),
    },
    // The first line, and an event.
    { highWaterMark: 2 },
  );
}
