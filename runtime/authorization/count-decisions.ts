import type { Authorization, Authorizer } from "./authorizer.ts";

/** How often an authorizer has decided. */
export interface DecisionCounts {
  readonly allowed: { value: number };
  readonly denied: { value: number };
}

/** The same authorizer, with its decisions counted. */
export function countDecisions(authorizer: Authorizer, { allowed, denied }: DecisionCounts): Authorizer {
  const counted = (answer: Authorization): Authorization => {
    if (answer.decision === "Allow") allowed.value++;
    else if (answer.decision === "Deny") denied.value++;
    return answer;
  };
  return {
    ...authorizer,
    authorize: (attributes) => {
      const answer = authorizer.authorize(attributes);
      return answer instanceof Promise ? answer.then(counted) : counted(answer);
    },
  };
}
