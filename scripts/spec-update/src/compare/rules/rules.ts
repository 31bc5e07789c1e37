import { operationRules } from "./operation-rules.ts";
import { requestRules } from "./request-rules.ts";
import { responseRules } from "./response-rules.ts";
import { compilerRefuses, informs, type Rule } from "./rule.ts";

/** Changes of the names that can be imported. */
const nameRules = {
  "type-removed": compilerRefuses("Exported type removed", "Stop importing it."),
  "type-renamed": compilerRefuses("Exported type renamed", "Import it under its new name."),
  "type-added": informs("Exported type added", "It can be imported by name."),
  "field-undeprecated": informs("No longer deprecated", "It may be used again."),
  "constraint-noted": informs("Checks or format documented", "Nothing to do."),
} satisfies Record<string, Rule>;

/** Every rule by the id that findings carry. */
export const rules = { ...operationRules, ...requestRules, ...responseRules, ...nameRules };

export type RuleId = keyof typeof rules;

export type { Rule };

export const ruleOf = (id: RuleId): Rule => rules[id];
