/** The bytes of a file, as an upload takes them. A `File` also has a name. */
export type BinaryBody =
  | Blob
  | ArrayBuffer
  // Not `ArrayBufferView<ArrayBuffer>`: before TypeScript 5.7 it takes no argument.
  | (ArrayBufferView & { readonly buffer: ArrayBuffer })
  | ReadableStream<Uint8Array>;
