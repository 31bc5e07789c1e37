import { jsonpath } from "json-p3";
import { UserError } from "repo/lib/user-error";
import type { OpenAPIDocument } from "./openapi-document.ts";

export interface Overlay {
  overlay: string;
  actions: OverlayAction[];
}

interface OverlayAction {
  target: string;
  description?: string;
  update?: unknown;
  remove?: boolean;
  "x-sdk-action": string;
  "x-sdk-kind": "corrective" | "additive";
}

/** The annotated document, and a warning for each additive action without a target. */
export interface OverlaidDocument {
  document: OpenAPIDocument;
  warnings: string[];
}

/**
 * Applies an OpenAPI Overlay 1.0 document ({@link https://spec.openapis.org/overlay/v1.0.0.html}).
 *
 * @throws {@link UserError} when an action is malformed, or a corrective one matches nothing.
 */
export function applyOverlay(original: OpenAPIDocument, overlay: Overlay): OverlaidDocument {
  if (!String(overlay?.overlay).startsWith("1.")) {
    throw new UserError(
      `openapi/overlay.yaml: expected \`overlay: 1.x\`, found ${String(overlay?.overlay)}.`,
    );
  }
  if (!Array.isArray(overlay.actions)) {
    throw new UserError("openapi/overlay.yaml: `actions` must be a list.");
  }
  const document = structuredClone(original);
  const warnings: string[] = [];
  for (const [index, action] of overlay.actions.entries()) {
    requireWellFormed(action, index);
    const name = action["x-sdk-action"];
    const nodes = [...findNodes(document, action)];
    if (nodes.length === 0) {
      const message = `overlay action "${name}" matches nothing: ${action.target}`;
      if (action["x-sdk-kind"] === "corrective") {
        throw new UserError(
          `openapi/overlay.yaml: ${message}\nIt corrects the document, so it cannot be skipped: check whether the document is now correct, then change or delete the action.`,
        );
      }
      warnings.push(message);
      continue;
    }
    // In reverse order, so that removing an array element does not move the others.
    for (const node of nodes.reverse()) {
      if (action.remove) {
        node.remove();
      } else if (typeof node.value === "object" && node.value !== null) {
        merge(node.value, action.update);
      } else {
        throw new UserError(
          `openapi/overlay.yaml: overlay action "${name}" updates ${action.target}, which is not an object or array but ${JSON.stringify(node.value)}: target its parent.`,
        );
      }
    }
  }
  return { document, warnings };
}

function requireWellFormed(action: OverlayAction, index: number): void {
  const place = `openapi/overlay.yaml, action ${index + 1}`;
  if (!action?.["x-sdk-action"]) throw new UserError(`${place}: \`x-sdk-action\` (its name) is missing.`);
  if (action["x-sdk-kind"] !== "corrective" && action["x-sdk-kind"] !== "additive") {
    throw new UserError(
      `${place} "${action["x-sdk-action"]}": \`x-sdk-kind\` must be corrective or additive.`,
    );
  }
  if (!action.description) {
    throw new UserError(`${place} "${action["x-sdk-action"]}": \`description\` (the reason) is missing.`);
  }
  const { target, update, remove } = action;
  if (typeof target !== "string") {
    throw new UserError(`${place} "${action["x-sdk-action"]}": \`target\` (a JSONPath) is missing.`);
  }
  if (remove !== true && (typeof update !== "object" || update === null)) {
    throw new UserError(
      `${place} "${action["x-sdk-action"]}": needs \`update\` (an object) or \`remove: true\`.`,
    );
  }
}

function* findNodes(document: OpenAPIDocument, action: OverlayAction) {
  try {
    for (const node of jsonpath.query(action.target, document as never)) {
      const path = [...node.location];
      const key = path.pop();
      yield {
        value: node.value,
        remove() {
          const parent = path.reduce<unknown>((at, step) => (at as never)[step], document);
          if (Array.isArray(parent)) parent.splice(Number(key), 1);
          else delete (parent as Record<string, unknown>)[String(key)];
        },
      };
    }
  } catch (error) {
    throw new UserError(
      `openapi/overlay.yaml: action "${action["x-sdk-action"]}" has an invalid JSONPath ${action.target}: ${(error as Error).message}`,
    );
  }
}

/** The merge of the Overlay specification: objects merge, arrays append, primitives replace. */
function merge(target: unknown, update: unknown): void {
  if (Array.isArray(target)) {
    target.push(...(Array.isArray(update) ? update : [update]));
    return;
  }
  const into = target as Record<string, unknown>;
  for (const [key, value] of Object.entries(update as Record<string, unknown>)) {
    const current = into[key];
    const bothObjects =
      typeof current === "object" && current !== null && typeof value === "object" && value !== null;
    if (bothObjects) merge(current, value);
    else into[key] = structuredClone(value);
  }
}
