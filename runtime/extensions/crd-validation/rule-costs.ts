import type { JsonObject } from "../../meta/json.ts";
import { type FieldError, forbidden } from "../../validation/field-error.ts";

/** The most that one expression may cost, by estimate, over all values that it is evaluated on. KEP-2876. */
const expressionLimit = 10_000_000;
/** The most that all expressions of a schema may cost together. */
const schemaLimit = 100_000_000;
/** How many of the dearest are named. */
const named = 4;
const largest = 2 ** 64;

/** Adds the estimated costs of a schema's rules up. */
export interface RuleCosts {
  /** `what` is "estimated rule cost", `cost` that of one evaluation, `times` how often there is one at most. */
  readonly add: (field: string, what: string, cost: number, times: number) => FieldError[];
  /** What the whole costs too much, at the schema's path. */
  readonly total: (path: string) => FieldError[];
}

export function createRuleCosts(): RuleCosts {
  let sum = 0;
  const dear: { readonly field: string; readonly cost: number }[] = [];
  return {
    add: (field, what, cost, times) => {
      const all = Math.min(cost * times, largest);
      sum = Math.min(sum + all, largest);
      if (all >= schemaLimit / 100) dear.push({ field, cost: all });
      return all > expressionLimit ? [forbidden(field, tooDear(what, all, expressionLimit))] : [];
    },
    total: (path) => {
      if (sum <= schemaLimit) return [];
      const contributors = [...dear].sort((a, b) => b.cost - a.cost).slice(0, named);
      const rule = "contributed to estimated rule cost total exceeding cost limit for entire OpenAPIv3 schema";
      const what = "x-kubernetes-validations estimated rule cost total for entire OpenAPIv3 schema";
      return [...contributors.map(({ field }) => forbidden(field, rule)), forbidden(path, tooDear(what, sum, schemaLimit))];
    },
  };
}

function tooDear(what: string, cost: number, limit: number): string {
  const factor = cost / limit;
  const text = factor > 100 ? "more than 100x" : factor < 1.5 ? `${factor.toFixed(6)}x` : `${factor.toFixed(1)}x`;
  const advice = "try simplifying the rule, or adding maxItems, maxProperties, and maxLength where arrays, maps, and strings are declared";
  return `${what} exceeds budget by factor of ${text} (${advice})`;
}

/** How many values a schema holds of each schema directly inside it; undefined where it sets no limit. */
export function mostElements(schema: JsonObject): number | undefined {
  const limit = schema["type"] === "array" ? schema["maxItems"] : schema["maxProperties"];
  const holdsMany = schema["type"] === "array" || (schema["type"] === "object" && schema["additionalProperties"] !== undefined);
  if (!holdsMany) return 1;
  return typeof limit === "number" || typeof limit === "bigint" ? Math.max(0, Number(limit)) : undefined;
}
