import type { Transport } from "../pipeline/transport.ts";

/** Many times the size of the API's largest response, a page of 500 users. */
const maximumBytes = 33_554_432;

/**
 * Wraps a transport so that responses that are too large fail. A broken or compromised service cannot fill the memory of
 * the proxy.
 *
 * @param next - the transport that sends the request.
 */
export function boundTransport(
  next: Transport = (url, init) => fetch(url, init),
  limit = maximumBytes,
): Transport {
  return async (url, init, call) => {
    const response = await next(url, init, call);
    if (!response.body) return response;
    let size = 0;
    const bounded = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          size += chunk.byteLength;
          if (size > limit) controller.error(new Error(`the response is larger than ${limit} bytes`));
          else controller.enqueue(chunk);
        },
      }),
    );
    return new Response(bounded, response);
  };
}
