/** A file on its way: of all that has bytes, RPC lets only buffers and streams through. */
export interface WireFile {
  readonly bytes: ArrayBuffer;
  readonly type: string;
  /** Only a `File` has one. */
  readonly name: string | undefined;
}

type Input = Record<string, unknown> | undefined;

/** An input whose blobs can cross. */
export async function withWireFiles(input: Input): Promise<Input> {
  if (!input) return input;
  const { body } = input;
  if (body instanceof Blob) return { ...input, body: await pack(body) };
  const { file } = Object(body);
  return file instanceof Blob ? { ...input, body: { ...(body as object), file: await pack(file) } } : input;
}

/** The input as it was. */
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
