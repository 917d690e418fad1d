/** Limits of Kubernetes on what evaluations may cost (KEP-2876, "Resource constraints"). */
export const COST_LIMITS = {
  /** What one evaluation may cost. */
  call: 1_000_000,
  /** What all evaluations for one object may cost: of a CRD's rules, or of a policy's binding. */
  request: 10_000_000,
  /** What all match conditions of one webhook or policy may cost for one object. */
  matchConditions: 2_500_000,
} as const;

/** The longest message that a messageExpression may make, in bytes. */
export const MAX_MESSAGE_BYTES = 5 * 1024;
