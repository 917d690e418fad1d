import { COST_LIMITS, type PolicyCompiler, type PolicyExpression } from "../../../codegen/compiler/cel/index.ts";
import { type ExpressionInput, evaluateAll, type Variable } from "./evaluate.ts";
import type { MatchCondition } from "./policy.ts";

/** Whether a request meets all conditions; an error where the failure policy says that not to know is to refuse. */
export type ConditionsMet = boolean | { readonly error: string };

/** The conditions of a policy or webhook, ready to be asked. */
export interface MatchConditions {
  readonly expressions: readonly PolicyExpression[];
  readonly variables: readonly Variable[];
  readonly failurePolicy: string;
}

export function compileMatchConditions(
  conditions: readonly MatchCondition[] | null | undefined,
  compiler: PolicyCompiler,
  variables: readonly Variable[],
  failurePolicy = "Fail",
): MatchConditions | undefined {
  if (conditions === undefined || conditions === null || conditions.length === 0) return undefined;
  return { expressions: conditions.map(({ expression }) => compiler.compile(expression, "bool", { authorizer: true })), variables, failurePolicy };
}

/**
 * Conditions see no namespaceObject. One that is false decides, whatever became of the others.
 * Source: Kubernetes documentation, "Dynamic Admission Control", Matching requests: matchConditions (KEP-3716).
 */
export function meetsConditions({ expressions, variables, failurePolicy }: MatchConditions, input: ExpressionInput): ConditionsMet {
  const failed = (error: string): ConditionsMet => (failurePolicy === "Ignore" ? false : { error });
  const evaluated = evaluateAll(expressions, variables, { ...input, namespace: undefined }, COST_LIMITS.matchConditions);
  if (evaluated.error !== undefined) return failed(evaluated.error);
  if (evaluated.results.some(({ value }) => value === false)) return false;
  const errors = [...new Set(evaluated.results.flatMap(({ error }) => error ?? []))];
  if (errors.length === 0) return true;
  return failed(errors.length === 1 ? (errors[0] as string) : `[${errors.join(", ")}]`);
}
