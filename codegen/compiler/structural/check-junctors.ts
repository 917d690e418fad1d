import type { JsonValue } from "../../../runtime/meta/json.ts";
import type { FieldError } from "../../../runtime/validation/field-error.ts";
import { goQuote } from "../cel/kubernetes/values/go-quote.ts";
import type { Check } from "./check.ts";
import type { Correlation } from "./correlation.ts";
import type { Walk } from "./walk.ts";

/** The compiled alternatives of a schema. */
export interface Junctors {
  readonly anyOf: readonly Check[];
  readonly oneOf: readonly Check[];
  readonly allOf: readonly Check[];
  readonly not: Check | undefined;
}

interface Outcome {
  readonly errors: FieldError[];
  readonly matched: number;
}

/**
 * The check of anyOf, oneOf, allOf and not. Where no alternative fits, the errors of the one that fits best are told after
 * the error that none does.
 */
export function compileJunctors(junctors: Junctors): Check | undefined {
  const { anyOf, oneOf, allOf, not } = junctors;
  if (anyOf.length + oneOf.length + allOf.length === 0 && not === undefined) return undefined;
  return (value, walk, correlated) => {
    let matched = 0;
    if (anyOf.length > 0) matched += checkAny(anyOf, value, walk, correlated);
    if (oneOf.length > 0) matched += checkOne(oneOf, value, walk, correlated);
    if (allOf.length > 0) matched += checkAll(allOf, value, walk, correlated);
    if (not !== undefined && attempt(not, value, walk, correlated).errors.length === 0) fail(walk, "must not validate the schema (not)");
    return matched;
  };
}

/** Runs a check apart from what the walk has found so far. */
function attempt(check: Check, value: JsonValue, walk: Walk, correlated: Correlation | undefined): Outcome {
  const outer = walk.errors;
  walk.errors = walk.list();
  const matched = check(value, walk, correlated);
  const { errors } = walk;
  walk.errors = outer;
  return { errors, matched };
}

function checkAny(checks: readonly Check[], value: JsonValue, walk: Walk, correlated: Correlation | undefined): number {
  let best: Outcome | undefined;
  for (const check of checks) {
    const outcome = attempt(check, value, walk, correlated);
    if (outcome.errors.length === 0) return outcome.matched;
    if (best === undefined || outcome.matched > best.matched) best = outcome;
  }
  fail(walk, "must validate at least one schema (anyOf)");
  return merge(walk, best);
}

function checkOne(checks: readonly Check[], value: JsonValue, walk: Walk, correlated: Correlation | undefined): number {
  let best: Outcome | undefined;
  let first: Outcome | undefined;
  let valid = 0;
  for (const check of checks) {
    const outcome = attempt(check, value, walk, correlated);
    if (outcome.errors.length === 0) {
      valid++;
      first ??= outcome;
      best = undefined;
    } else if (valid === 0 && (best === undefined || outcome.matched > best.matched)) best = outcome;
  }
  if (valid === 1) return first?.matched ?? 0;
  fail(walk, `must validate one and only one schema (oneOf). Found ${valid === 0 ? "none valid" : `${valid} valid alternatives`}`);
  return merge(walk, best);
}

function checkAll(checks: readonly Check[], value: JsonValue, walk: Walk, correlated: Correlation | undefined): number {
  let matched = 0;
  let valid = 0;
  for (const check of checks) {
    const before = walk.errors.length;
    matched += check(value, walk, correlated);
    if (walk.errors.length === before) valid++;
  }
  if (valid < checks.length) fail(walk, `must validate all the schemas (allOf)${valid === 0 ? ". None validated" : ""}`);
  return matched;
}

function merge(walk: Walk, outcome: Outcome | undefined): number {
  if (outcome === undefined) return 0;
  walk.errors.push(...outcome.errors);
  return outcome.matched;
}

/** These errors name no field: the path is in their text. */
function fail(walk: Walk, what: string): void {
  walk.errors.push({ reason: "FieldValueInvalid", field: walk.root, message: `Invalid value: "": ${goQuote(walk.path())} ${what}` });
}
