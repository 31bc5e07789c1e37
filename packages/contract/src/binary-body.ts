/** The bytes of a file: what an upload accepts. A `File` also carries its name. */
export type BinaryBody = Blob | ArrayBuffer | ArrayBufferView<ArrayBuffer> | ReadableStream<Uint8Array>;
