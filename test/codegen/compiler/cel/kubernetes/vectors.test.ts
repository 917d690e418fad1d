import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Budget, type CelValue, COST_LIMITS, compileExpression, ruleScope } from "../../../../../codegen/compiler/cel/index.ts";
import { parseTextExactly } from "../../../../../runtime/meta/exact-json.ts";
import type { JsonObject } from "../../../../../runtime/meta/json.ts";
import { showValue, sorted } from "./show-value.ts";

/** What Kubernetes 1.36 says of an expression over the schema and the value of the group. */
interface Vector {
  readonly expr: string;
  readonly issues?: string;
  readonly program?: string;
  readonly estimate?: readonly [number, number];
  readonly value?: string;
  readonly error?: string;
  readonly cost?: number;
}

/** What the expressions after it are about. */
interface Subject {
  readonly schema: JsonObject;
  readonly self: CelValue;
  readonly root: boolean;
}

const groups: { readonly subject: Subject; readonly vectors: Vector[] }[] = [];
for (const line of readFileSync(new URL("vectors.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")) {
  // Values have integers that a double would round; estimates are doubles.
  const read = (line.startsWith('{"schema"') ? parseTextExactly(line) : JSON.parse(line)) as unknown as Subject | Vector;
  if ("schema" in read) {
    groups.push({ subject: read, vectors: [] });
  } else {
    groups.at(-1)?.vectors.push(read);
  }
}

function outcome({ schema, self, root }: Subject, vector: Vector): Vector {
  const { expr } = vector;
  const scope = ruleScope(schema, root);
  const compiled = scope === undefined ? undefined : compileExpression(expr, scope.environment(false), { sizes: scope.sizes });
  if (compiled === undefined || "step" in compiled) {
    const message = compiled?.message.replaceAll("self.", "selfType.") ?? "";
    return compiled?.step === "compilation" ? { expr, issues: message } : { expr, program: message, ...estimateOf(vector) };
  }
  const { min, max } = compiled.estimate;
  const budget: Budget = { remaining: COST_LIMITS.request };
  const result = compiled.evaluate({ self, oldSelf: self }, budget);
  const cost = COST_LIMITS.request - budget.remaining;
  if (result.kind === "value") {
    const shown = showValue(result.value);
    return {
      expr,
      estimate: [min, max],
      ...(vector.cost === undefined ? {} : { cost }),
      ...(shown === undefined || vector.value === undefined ? {} : { value: shown }),
    };
  }
  return { expr, estimate: [min, max], error: result.kind === "overBudget" ? "" : result.message };
}

function estimateOf({ estimate }: Vector): Partial<Vector> {
  return estimate === undefined ? {} : { estimate };
}

/** Go's JSON has its own order and numbers. */
function normal(vector: Vector): Vector {
  const { value } = vector;
  const shown = value !== undefined && /^[[{]/.test(value) ? JSON.stringify(sorted(JSON.parse(value))) : value?.replace(/e-0(\d)$/, "e-$1");
  const issues = vector.issues?.replaceAll("self.", "selfType.");
  return { ...vector, ...(shown === undefined ? {} : { value: shown }), ...(issues === undefined ? {} : { issues }) };
}

describe.each(groups)("expressions as in Kubernetes: issues, value, error, estimate and cost", ({ subject, vectors }) => {
  it.each(vectors.map((vector) => [vector.expr, vector] as const))("%s", (_, vector) => {
    expect(outcome(subject, vector)).toEqual(normal(vector));
  });
});
