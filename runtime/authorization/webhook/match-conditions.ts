import { type AccessExpression, type CelValue, COST_LIMITS } from "../../../codegen/compiler/cel/index.ts";
import { isJsonObject, type JsonObject } from "../../meta/json.ts";

/** Whether a request meets all conditions. One that is false decides; without one, errors do. */
export function meetsAccessConditions(conditions: readonly AccessExpression[], spec: JsonObject): boolean | { readonly error: string } {
  if (conditions.length === 0) return true;
  const activation = { request: asSeen(spec) as CelValue };
  const errors: string[] = [];
  for (const { source, program } of conditions) {
    const outcome = program.evaluate(activation, { remaining: 2 * COST_LIMITS.call });
    if (outcome.kind === "value") {
      if (outcome.value === false) return false;
      continue;
    }
    const why = outcome.kind === "overBudget" ? "operation cancelled: actual cost limit exceeded" : outcome.message;
    errors.push(`cel evaluation error: expression '${source}' resulted in error: ${why}`);
  }
  const distinct = [...new Set(errors)];
  if (distinct.length === 0) return true;
  return { error: distinct.length === 1 ? (distinct[0] as string) : `[${distinct.join(", ")}]` };
}

/** Expressions see all texts, empty ones too. */
function asSeen({ resourceAttributes, nonResourceAttributes, user = "", groups = [], uid = "", extra = {} }: JsonObject): JsonObject {
  const texts = { namespace: "", verb: "", group: "", version: "", resource: "", subresource: "", name: "" };
  return {
    ...{ user, groups, uid, extra },
    ...(isJsonObject(resourceAttributes) ? { resourceAttributes: { ...texts, ...resourceAttributes } } : {}),
    ...(isJsonObject(nonResourceAttributes) ? { nonResourceAttributes: { path: "", verb: "", ...nonResourceAttributes } } : {}),
  };
}
