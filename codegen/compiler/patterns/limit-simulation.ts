import type { RE2JS } from "re2js";
import { BudgetExceededError } from "../cel/compile/meter.ts";

/** Instructions times characters; so many take a third of a second. */
const mostSteps = 30_000_000;

/**
 * RE2JS runs a table of states, at nanoseconds a character. Where that grows too large it simulates the expression, which is
 * linear in the text too, but takes thousands of times as long: on long texts and large expressions it is not begun.
 * The pattern, changed: matching may throw BudgetExceededError.
 */
export function limitSimulation(pattern: RE2JS): RE2JS {
  const engine = pattern.re2();
  const size = pattern.programSize();
  const simulate = engine.doExecuteNFA.bind(engine);
  engine.doExecuteNFA = (input, position, anchor, groups, lookbehind) => {
    if (size * input.endPos() > mostSteps) throw new BudgetExceededError();
    return simulate(input, position, anchor, groups, lookbehind);
  };
  return pattern;
}
