import type { OperationName, Operations } from "@clerk-platform/contract";
import type { Upload } from "../http/read-upload.ts";
import type { KeyRecord } from "../state/key-record.ts";
import type { Store } from "../state/store.ts";
import type { Sent } from "./sent.ts";

/** A request that is valid and allowed. Its query and body have the types of the operation's input. */
export interface OperationContext<Query = Readonly<Record<string, unknown>>, Body = unknown> {
  readonly store: Store;
  readonly key: KeyRecord;
  /** Milliseconds since the epoch, by the emulator's clock. */
  readonly now: number;
  /** Path parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** Query parameters, converted to the types of the document. */
  readonly query: Query;
  /** Headers the operation declares, by input name. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The JSON body, valid against the document. */
  readonly body: Body;
  readonly upload: Upload | undefined;
}

type Input<Name extends OperationName> = NonNullable<Operations[Name]["input"]>;
type QueryOf<Name extends OperationName> = Readonly<Omit<Input<Name>, "body">>;
type BodyOf<Name extends OperationName> =
  Input<Name> extends { body?: infer Body } ? NonNullable<Body> : undefined;

/**
 * Carries out one operation: returns the success body or throws an ApiFailure. It checks everything before it changes
 * the state, and never awaits, so that a refused request has no effect.
 */
export type Handler<Name extends OperationName> = (
  context: OperationContext<QueryOf<Name>, BodyOf<Name>>,
) => Sent<Operations[Name]["output"]> | WrittenBody;

/** A body that is JSON text already, as bytes. */
export class WrittenBody {
  readonly bytes: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.bytes = bytes;
  }
}
