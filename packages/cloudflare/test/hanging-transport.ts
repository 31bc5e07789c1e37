/** The signals of the requests that hang. */
export const hanging: AbortSignal[] = [];

/** An upstream that never answers. */
export function hangingTransport(_: string, { signal }: RequestInit): Promise<Response> {
  hanging.push(signal!);
  return new Promise((_, reject) => signal!.addEventListener("abort", () => reject(signal!.reason)));
}
