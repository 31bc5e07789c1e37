/** A serialized file. Of all binary types, RPC passes only buffers and streams. */
export interface WireFile {
  readonly bytes: ArrayBuffer;
  readonly type: string;
  /** Only set for a `File`. */
  readonly name: string | undefined;
}

type Input = Record<string, unknown> | undefined;

/** Serializes the blobs of an input. */
export async function withWireFiles(input: Input): Promise<Input> {
  if (!input) return input;
  const { body } = input;
  if (body instanceof Blob) return { ...input, body: await pack(body) };
  const { file } = Object(body);
  return file instanceof Blob ? { ...input, body: { ...(body as object), file: await pack(file) } } : input;
}

/** Restores the blobs of an input. */
export function withoutWireFiles(input: Input): Input {
  if (!input) return input;
  const { body } = input;
  if (isWireFile(body)) return { ...input, body: unpack(body) };
  const { file } = Object(body);
  return isWireFile(file) ? { ...input, body: { ...(body as object), file: unpack(file) } } : input;
}

const pack = async (blob: Blob): Promise<WireFile> => ({
  bytes: await blob.arrayBuffer(),
  type: blob.type,
  name: blob instanceof File ? blob.name : undefined,
});

const unpack = ({ bytes, type, name }: WireFile): Blob =>
  name === undefined ? new Blob([bytes], { type }) : new File([bytes], name, { type });

const isWireFile = (value: unknown): value is WireFile => Object(value).bytes instanceof ArrayBuffer;
