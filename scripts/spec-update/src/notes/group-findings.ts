import type { Finding } from "../compare/finding.ts";
import { ruleOf } from "../compare/rules/rules.ts";

/** Findings as people look for them. */
export interface FindingGroups {
  breaking: Finding[];
  newOperations: Finding[];
  newFields: Finding[];
  deprecated: Finding[];
  /** Minor changes that are neither. */
  further: Finding[];
  /** What asks nothing of anybody. */
  quiet: Finding[];
}

const adding = /^(response-field|(required-)?request-field|parameter|body)-added$/;

export function groupFindings(findings: readonly Finding[]): FindingGroups {
  const groups: FindingGroups = {
    breaking: [],
    newOperations: [],
    newFields: [],
    deprecated: [],
    further: [],
    quiet: [],
  };
  for (const finding of findings) groups[groupOf(finding)].push(finding);
  return groups;
}

function groupOf({ rule, severity }: Finding): keyof FindingGroups {
  if (severity === "major") return "breaking";
  if (severity === "patch" || severity === "none") return "quiet";
  if (rule === "operation-added") return "newOperations";
  if (rule.endsWith("-deprecated")) return "deprecated";
  return adding.test(rule) ? "newFields" : "further";
}

/** Whether a breaking change shows at run time only. */
export const showsAtRunTime = ({ rule }: Finding): boolean => ruleOf(rule).noticedBy === "service";
