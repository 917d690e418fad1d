import { type AccessExpression, type CelValue, COST_LIMITS } from "../../../codegen/compiler/cel/index.ts";
import type { CompiledRule } from "./compile-rules.ts";

/** What an expression says of claims or a user. @throws Error in kube-apiserver's words */
export function evaluate({ source, program }: AccessExpression, variable: "claims" | "user", value: CelValue): CelValue {
  const outcome = program.evaluate({ [variable]: value }, { remaining: 2 * COST_LIMITS.call });
  if (outcome.kind === "value") return outcome.value;
  const why = outcome.kind === "overBudget" ? "operation cancelled: actual cost limit exceeded" : outcome.message;
  throw new Error(`expression '${source}' resulted in error: ${why}`);
}

/** @throws Error where a rule does not hold, or cannot be told */
export function checkRules(rules: readonly CompiledRule[], variable: "claims" | "user", value: CelValue): void {
  const results = rules.map(({ expression }) => evaluate(expression, variable, value));
  for (const [index, { expression, message }] of rules.entries()) {
    if (typeof results[index] !== "boolean") throw new Error("validation expression must return a boolean");
    if (results[index] === false) throw new Error(`validation expression '${expression.source}' failed: ${message}`);
  }
}

/** A text, or a list of texts, without empty ones. @throws Error for anything else */
export function textsOf(value: CelValue): string[] {
  if (value === null) return [];
  const list = typeof value === "string" ? [value] : value;
  if (!Array.isArray(list)) throw new Error("expression must return a string or a list of strings");
  return list.flatMap((one: CelValue) => {
    if (typeof one !== "string") throw new Error("expression must return a string or a list of strings");
    return one === "" ? [] : [one];
  });
}
