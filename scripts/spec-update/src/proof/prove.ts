import type { ApiOperation } from "../compare/api-operation.ts";
import type { Finding } from "../compare/finding.ts";
import { ruleOf } from "../compare/rules/rules.ts";
import type { Refusal } from "./proof-program.ts";

/** The findings of a comparison checked against the errors of the compiler. */
export interface Verdict {
  agrees: boolean;
  /** Errors of the compiler that no finding predicts. */
  unexpected: Refusal[];
  /** Findings that predict an error, without one. */
  silent: Finding[];
  /** Breaking changes of the service that no compiler can see. */
  atRunTime: Finding[];
}

/**
 * Compares findings with the errors of the compiler, by the types and operations that both are about.
 *
 * @param before - the old operations, which errors of calls by path name.
 */
export function judge(
  findings: readonly Finding[],
  refusals: readonly Refusal[],
  before: readonly Pick<ApiOperation, "name" | "method" | "path">[],
): Verdict {
  const nameAt = new Map(before.map(({ name, method, path }) => [`${method} ${path}`, name]));
  const refused = refusals.map((refusal) => ({ refusal, subject: subjectOf(refusal.place, nameAt) }));
  const breaking = findings.filter(({ rule }) => ruleOf(rule).noticedBy === "compiler");
  const expected = new Set(breaking.flatMap(subjectsOf));
  const heard = new Set(refused.map(({ subject }) => subject));
  const unexpected = refused.filter(({ subject }) => !expected.has(subject)).map(({ refusal }) => refusal);
  const silent = breaking.filter((finding) => !subjectsOf(finding).some((subject) => heard.has(subject)));
  return {
    agrees: unexpected.length === 0 && silent.length === 0,
    unexpected,
    silent,
    atRunTime: findings.filter(({ rule }) => ruleOf(rule).noticedBy === "service"),
  };
}

const subjectsOf = ({ type, uses }: Finding): string[] => [
  ...(type ? [type] : []),
  ...uses.map(({ operation }) => operation),
];

/** `Book.status` is about Book, `listBooks input` and `GET /books query` about listBooks. */
function subjectOf(place: string, nameAt: ReadonlyMap<string, string>): string {
  const [first = "", second = ""] = place.split(" ");
  return nameAt.get(`${first} ${second}`) ?? first.replace(/[.[].*$/, "");
}
