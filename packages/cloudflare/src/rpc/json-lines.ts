/**
 * Creates a stream with one line of JSON per value, because RPC only passes byte streams. Values are pulled on
 * demand, and the source is closed when the reader cancels.
 *
 * @param toFailure - serializes an error into a line, because RPC does not keep its class.
 * @param breakAfterFailure - whether the stream errors after that line, for readers that do not know such lines.
 */
export function toJsonLines(
  values: AsyncGenerator<unknown>,
  toFailure: (error: unknown) => unknown,
  breakAfterFailure: boolean,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let failure: { error: unknown } | undefined;
  return new ReadableStream(
    {
      type: "bytes",
      async pull(controller) {
        if (failure) return breakAfterFailure ? controller.error(failure.error) : controller.close();
        let line: unknown;
        try {
          const { done, value } = await values.next();
          if (done) return controller.close();
          line = value;
        } catch (error) {
          failure = { error };
          line = toFailure(error);
        }
        controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      },
      async cancel() {
        await values.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

/**
 * Reads the values of such a stream. Leaving the loop or aborting the signal cancels the stream.
 *
 * @param toLost - creates the error for a stream that breaks or ends within a line.
 */
export async function* fromJsonLines(
  stream: ReadableStream<Uint8Array>,
  signal: AbortSignal | undefined,
  toLost: (error: unknown) => Error,
): AsyncGenerator<unknown> {
  const reader = stream.getReader();
  const stop = (): void => void reader.cancel(signal?.reason).catch(() => {});
  signal?.addEventListener("abort", stop);
  const decoder = new TextDecoder();
  /** The chunks of the current line. A page spans many chunks. */
  let parts: string[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        signal?.throwIfAborted();
        throw toLost(error);
      });
      signal?.throwIfAborted();
      if (done && parts.join("") !== "") throw toLost("the stream ended within a line");
      if (done) return;
      const lines = decoder.decode(value, { stream: true }).split("\n");
      const rest = lines.pop()!;
      for (const line of lines) {
        signal?.throwIfAborted();
        yield JSON.parse(parts.join("") + line);
        parts = [];
      }
      parts.push(rest);
    }
  } finally {
    signal?.removeEventListener("abort", stop);
    stop();
  }
}
