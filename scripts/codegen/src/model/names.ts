import { UserError } from "repo/lib/user-error";
import type { OperationObject } from "../openapi-document.ts";

/** The method name: the document's own override, else the operationId in camelCase without `Platform`. */
export function operationName(operation: OperationObject): string {
  const override = operation["x-speakeasy-name-override"];
  return camelCase(
    typeof override === "string" ? override : operation.operationId.replace(/^Platform(?=[A-Z])/, ""),
  );
}

/** The exported name of a schema: no `Platform` prefix, no `Response` suffix except on lists. */
export function schemaName(component: string): string {
  const name = pascalCase(component).replace(/^Platform(?=[A-Z])/, "");
  return /^List.*Response$/.test(name) ? name : name.replace(/(?<=.)Response$/, "");
}

/**
 * `If-Match` becomes `ifMatch`: headers are the only inputs that do not keep their wire name.
 */
export function headerInputName(header: string): string {
  return header.toLowerCase().replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  const leading = /^[A-Z]+(?=[A-Z][a-z])|^[A-Z]+$|^[A-Z]/.exec(pascal)?.[0] ?? "";
  return leading.toLowerCase() + pascal.slice(leading.length);
}

export function pascalCase(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join("");
}

/**
 * Collects names. Refuses a name that already has an owner or is not an identifier.
 *
 * @throws {@link UserError} naming both owners.
 */
export class UniqueNames {
  readonly #owners = new Map<string, string>();
  readonly #kind: string;
  readonly #remedy: string;

  constructor(kind: string, remedy: string) {
    this.#kind = kind;
    this.#remedy = remedy;
  }

  isFree(name: string): boolean {
    return !this.#owners.has(name);
  }

  ownerOf(name: string): string | undefined {
    return this.#owners.get(name);
  }

  claim(name: string, owner: string): string {
    if (!/^[A-Za-z_$][\w$.-]*$/.test(name)) {
      throw new UserError(`${this.#kind} \`${name}\` of ${owner} cannot be used as a name.\n${this.#remedy}`);
    }
    const other = this.#owners.get(name);
    if (other !== undefined) {
      throw new UserError(
        `${this.#kind} \`${name}\` is claimed by both ${other} and ${owner}.\n${this.#remedy}`,
      );
    }
    this.#owners.set(name, owner);
    return name;
  }
}
