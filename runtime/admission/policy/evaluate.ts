import { type Activation, CelError, type CelValue, COST_LIMITS, type PolicyExpression } from "../../../codegen/compiler/cel/index.ts";
import type { JsonObject } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { AccessAnswers } from "./access-answers.ts";

/** What expressions see. */
export interface ExpressionInput {
  readonly object: KubeObject | undefined;
  readonly oldObject: KubeObject | undefined;
  readonly request: JsonObject;
  readonly params: KubeObject | undefined;
  readonly namespace: Readonly<KubeObject> | undefined;
  readonly access: AccessAnswers | undefined;
}

/** A variable of a policy. */
export interface Variable {
  readonly name: string;
  readonly expression: PolicyExpression;
}

/** What one expression has come to; neither where there was no expression. */
export interface Evaluated {
  readonly value?: CelValue;
  readonly error?: string;
}

/** What several have, and what is left of the budget; `error` where it was used up, and none of them counts. */
export type EvaluatedAll =
  | { readonly results: readonly Evaluated[]; readonly remaining: number; readonly error?: undefined }
  | { readonly error: string };

const outOfBudget = "validation failed due to running out of cost budget, no further validation rules will be run";

/** More than one evaluation can spend, so that the limit for a call is the one it meets. */
const roomy = 4 * COST_LIMITS.call;

/**
 * Evaluates expressions in order, which share variables and a budget. Variables are evaluated when they are first asked for.
 * Source: KEP-3488, "CEL for Admission Control", Resource constraints.
 */
export function evaluateAll(
  expressions: readonly (PolicyExpression | undefined)[],
  variables: readonly Variable[],
  input: ExpressionInput,
  budget: number,
): EvaluatedAll {
  const spent = { onVariables: 0 };
  const activation = activationOf(variables, input, spent);
  const results: Evaluated[] = [];
  let remaining = budget;
  for (const expression of expressions) {
    if (expression === undefined || expression.error !== undefined) {
      results.push(expression === undefined ? {} : { error: `compilation error: ${expression.error}` });
      continue;
    }
    spent.onVariables = 0;
    const { result, cost } = run(expression, activation);
    remaining -= spent.onVariables + cost;
    if (remaining < 0) return { error: outOfBudget };
    results.push(result.error === undefined ? result : { error: `expression '${expression.source}' resulted in error: ${result.error}` });
  }
  return { results, remaining };
}

/** Evaluates one expression with its own limit. */
function run(expression: PolicyExpression, activation: Activation): { readonly result: Evaluated; readonly cost: number } {
  if (expression.program === undefined) return { result: { error: expression.error }, cost: 0 };
  const budget = { remaining: roomy };
  const outcome = expression.program.evaluate(activation, budget);
  const cost = budget.remaining < 0 ? COST_LIMITS.call + 1 : roomy - budget.remaining;
  if (outcome.kind === "value") return { result: { value: outcome.value }, cost };
  return { result: { error: outcome.kind === "overBudget" ? outOfBudget : outcome.message }, cost };
}

function activationOf(variables: readonly Variable[], input: ExpressionInput, spent: { onVariables: number }): Activation {
  const { object, oldObject, request, params, namespace, access } = input;
  const activation: Record<string, CelValue> = {
    object: (object ?? null) as CelValue,
    oldObject: (oldObject ?? null) as CelValue,
    request: request as CelValue,
    params: (params ?? null) as CelValue,
    namespaceObject: (namespace ?? null) as CelValue,
  };
  if (access !== undefined) {
    activation["authorizer"] = access.authorizer;
    activation["authorizer.requestResource"] = access.requestResource;
  }
  activation["variables"] = lazyVariables(variables, () => activation, spent);
  return activation;
}

/** An object whose members are evaluated when they are first read, and remembered. */
function lazyVariables(variables: readonly Variable[], activation: () => Activation, spent: { onVariables: number }): CelValue {
  const lazy = Object.create(null) as Record<string, CelValue>;
  for (const { name, expression } of variables) {
    let known: Evaluated | undefined;
    const get = (): CelValue => {
      known ??= evaluateVariable(name, expression, activation(), spent);
      if (known.error !== undefined) throw new CelError(known.error);
      return known.value as CelValue;
    };
    Object.defineProperty(lazy, name, { get, enumerable: true, configurable: true });
  }
  return lazy;
}

function evaluateVariable(name: string, expression: PolicyExpression, activation: Activation, spent: { onVariables: number }): Evaluated {
  const subject = `composited variable ${JSON.stringify(name)} fails to`;
  if (expression.error !== undefined) return { error: `${subject} compile: ${expression.error}` };
  const { result, cost } = run(expression, activation);
  spent.onVariables += cost;
  return result.error === undefined ? result : { error: `${subject} evaluate: ${result.error}` };
}
