/** Limits of Kubernetes on what expressions may cost (KEP-2876, "Resource constraints"). */
export const COST_LIMITS = {
  /** What an expression of a CRD may cost by its estimate, times how often it may run. */
  expression: 10_000_000,
  /** What all expressions of a version of a CRD may cost together by their estimates. */
  definition: 100_000_000,
  /** What one evaluation may cost. */
  call: 1_000_000,
  /** What all evaluations for one object may cost: of a CRD's rules, or of a policy's binding. */
  request: 10_000_000,
  /** What all match conditions of one webhook or policy may cost for one object. */
  matchConditions: 2_500_000,
} as const;

/** The longest message that a messageExpression may make, in bytes. */
export const MAX_MESSAGE_BYTES = 5 * 1024;

/** Says that an estimate is over its limit; `name` is what was estimated: "estimated rule cost". */
export function costLimitMessage(name: string, cost: number, limit: number): string {
  const factor = cost / limit;
  const shown = factor > 100 ? "more than 100x" : `${factor.toFixed(factor < 1.5 ? 6 : 1)}x`;
  const hint = "try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared";
  return `${name} exceeds budget by factor of ${shown} (${hint})`;
}
