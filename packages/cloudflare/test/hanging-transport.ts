/** The signals of the hanging requests. */
export const hanging: AbortSignal[] = [];

/** A transport that never responds. */
export function hangingTransport(_: string, { signal }: RequestInit): Promise<Response> {
  hanging.push(signal!);
  return new Promise((_, reject) => signal!.addEventListener("abort", () => reject(signal!.reason)));
}
