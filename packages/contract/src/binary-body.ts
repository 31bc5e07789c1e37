/** The bytes of a file: what an upload accepts. A `File` also carries its name. */
export type BinaryBody =
  | Blob
  | ArrayBuffer
  // Not `ArrayBufferView<ArrayBuffer>`: before TypeScript 5.7 it takes no argument.
  | (ArrayBufferView & { readonly buffer: ArrayBuffer })
  | ReadableStream<Uint8Array>;
