import type { OperationName } from "@clerk-platform/contract";
import { operationMetadata } from "@clerk-platform/contract/metadata";
import { ApiFailure, failure } from "../errors/api-failure.ts";
import type { RateLimit } from "../limits/rate-limit.ts";
import { handlers } from "../operations/handlers.ts";
import { type OperationContext, WrittenBody } from "../operations/operation-context.ts";
import type { KeyRecord } from "../state/key-record.ts";
import type { Store } from "../state/store.ts";
import { validateBody, validateQuery } from "../validation/validate-request.ts";
import { authenticate } from "./authenticate.ts";
import { authorize } from "./authorize.ts";
import type { IncomingRequest } from "./incoming-request.ts";
import { readJsonBody } from "./read-json-body.ts";
import { readPath } from "./read-path.ts";
import { readQuery } from "./read-query.ts";
import { readUpload, type Upload } from "./read-upload.ts";
import { bytesReply, jsonReply, type Reply } from "./reply.ts";
import type { Match } from "./route.ts";

/** The parts of an emulator that handle a request. */
export interface Service {
  readonly store: Store;
  readonly rateLimit: RateLimit | undefined;
  now(): number;
  /** Saves a change; rejects when that fails, and the change is undone. */
  readonly save: (() => Promise<void>) | undefined;
}

/**
 * Handles a request whose route is known.
 *
 * @throws ApiFailure for a refused request; {@link failureReply} turns it into a reply.
 */
export async function handleRequest(
  service: Service,
  request: IncomingRequest,
  { match, allow, search }: { match?: Match; allow?: string[]; search: URLSearchParams },
): Promise<Reply> {
  const { store } = service;
  // Before authentication: a wrong path must not be reported as a wrong key.
  if (!match) throw allow ? methodNotAllowed(allow) : noEndpoint();
  const key = authenticate(store, request.header("authorization"));
  service.rateLimit?.take(key.workspace, service.now());
  const { name } = match.operation;
  authorize(key, name, search);
  const context = await readContext(service, request, match, key, search);
  const handler = handlers[name] as ((context: OperationContext) => unknown) | undefined;
  if (!handler) throw notImplemented(name);
  const body = handler(context);
  // Called in the turn of the change: when it fails, this change is undone.
  if (request.method !== "GET" && service.save) await service.save().catch(notSaved);
  const status = successStatus(name);
  return body instanceof WrittenBody ? bytesReply(status, body.bytes) : jsonReply(status, body);
}

async function readContext(
  service: Service,
  request: IncomingRequest,
  match: Match,
  key: KeyRecord,
  search: URLSearchParams,
): Promise<OperationContext> {
  const { operation } = match;
  const path = readPath(match);
  const query = readQuery(operation, search);
  validateQuery(operation.name, query);
  const headers: Record<string, string | undefined> = Object.create(null);
  for (const [inputName, { in: place, wireName }] of Object.entries(operation.parameters)) {
    if (place === "header") headers[inputName] = request.header(wireName);
  }
  let body: unknown;
  let upload: Upload | undefined;
  if (operation.body?.kind === "multipart") upload = await readUpload(request);
  else if (operation.body) {
    body = await readJsonBody(request);
    if (operation.body.kind === "json") validateBody(operation.name, body);
  }
  // After the last await, so that a handler sees the time at which it runs.
  return { store: service.store, key, now: service.now(), path, query, headers, body, upload };
}

/** The first documented success. */
function successStatus(name: OperationName): number {
  return operationMetadata[name].statuses.find((status) => status >= 200 && status < 300) ?? 200;
}

function notSaved(error: Error): never {
  throw failure(500, "internal_clerk_error", "Internal error", { long: error.message });
}

function noEndpoint(): ApiFailure {
  return failure(404, "resource_not_found", "Resource not found", {
    long: "The emulator has no operation at this path. It serves only the Platform API, below /v1/platform.",
  });
}

function methodNotAllowed(allow: string[]): ApiFailure {
  const { errors } = failure(405, "method_not_allowed", "Method not allowed", {
    long: `This path allows ${allow.join(", ")}.`,
  });
  return new ApiFailure(405, errors, { allow: allow.join(", ") });
}

function notImplemented(name: OperationName): ApiFailure {
  return failure(501, "not_implemented", "Not implemented by the emulator", {
    long: `The document has the operation ${name}, but this version of the emulator does not implement it.`,
    meta: { operation: name },
  });
}
