import type { ApiOperation } from "../compare/api-operation.ts";
import type { Finding } from "../compare/finding.ts";
import { ruleOf } from "../compare/rules.ts";
import type { Refusal } from "./proof-program.ts";

/** How the findings of a comparison stand against what the compiler said. */
export interface Verdict {
  agrees: boolean;
  /** What the compiler refuses although no finding says that it would. */
  unexpected: Refusal[];
  /** What should not compile any more, and does. */
  silent: Finding[];
  /** Breaking changes that no compiler can see: the service behaves differently. */
  atRunTime: Finding[];
}

/**
 * Holds findings against the compiler's refusals, by the types and operations that both are about.
 *
 * @param before - the old operations: refusals of calls by path name those.
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
