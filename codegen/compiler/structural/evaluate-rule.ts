import type { JsonObject, JsonValue } from "../../../runtime/meta/json.ts";
import type { FieldError } from "../../../runtime/validation/field-error.ts";
import { duplicate, forbidden, formatBadValue, invalid, required } from "../../../runtime/validation/field-error.ts";
import { type Budget, BudgetExceededError, CelError, type CelValue } from "../cel/index.ts";
import { Optional } from "../cel/values/optional.ts";
import type { CompiledRule } from "./compile-rule.ts";
import { formatGoNumber } from "./go-value.ts";

/** The longest message that a messageExpression may make, in bytes. */
const maxMessageBytes = 5120;

/** What a rule is evaluated on. */
export interface RuleInput {
  readonly value: JsonValue;
  /** Undefined where nothing correlates. */
  readonly old: JsonValue | undefined;
  /** The path of the value: "spec.l[0]", "" for the root. */
  readonly path: string;
  /** The schema's type: what errors show in place of a structure. */
  readonly type: string;
}

/** What is wrong with a value by a rule; `failed` when the rule said no, which an unchanged value may have forgiven. */
export interface RuleFault {
  readonly error: FieldError;
  readonly failed: boolean;
  /** The budget is used up: nothing more is evaluated. */
  readonly last?: boolean;
}

/** What one evaluation may cost, and all of an object's together. KEP-2876. */
const callLimit = 1_000_000;
export const objectBudget = 10_000_000;

/** Evaluates a rule; undefined when it holds, or is of a change and there is none. */
export function evaluateRule(rule: CompiledRule, input: RuleInput, budget: Budget): RuleFault | undefined {
  const { old } = input;
  if (rule.usesOldSelf && old === undefined && !rule.optionalOldSelf) return undefined;
  const oldSelf = rule.optionalOldSelf ? (old === undefined ? Optional.none : Optional.of(old as CelValue)) : (old as CelValue | undefined);
  const activation = { self: input.value as CelValue, oldSelf };
  const call: Budget = { remaining: callLimit };
  try {
    const holds = rule.program(activation, call);
    budget.remaining -= callLimit - call.remaining;
    if (budget.remaining < 0) return overBudget(input);
    if (holds === true) return undefined;
  } catch (error) {
    if (error instanceof BudgetExceededError) {
      budget.remaining = -1;
      const why = `'${error.message}': no further validation rules will be run due to call cost exceeds limit for rule: ${rule.text}`;
      return { error: invalid(input.path || "<nil>", input.type, why), failed: false, last: true };
    }
    if (!(error instanceof CelError)) throw error;
    budget.remaining -= callLimit - call.remaining;
    if (budget.remaining < 0) return overBudget(input);
    return { error: invalid(input.path || "<nil>", input.type, failureText(error.message, rule)), failed: false };
  }
  const path = joinPath(input.path, rule.fieldPath) || "<nil>";
  const message = messageOf(rule, activation, budget) ?? rule.message;
  return { error: errorOf(rule.reason, path, input, message), failed: true };
}

function failureText(message: string, rule: CompiledRule): string {
  if (message.startsWith("no such overload")) {
    return `'${message}': call arguments did not match a supported operator, function or macro signature for rule: ${rule.text}`;
  }
  return `${message} evaluating rule: ${rule.text}`;
}

/** What messageExpression says, on one line; undefined when it fails or says nothing. */
function messageOf(rule: CompiledRule, activation: Readonly<Record<string, CelValue | undefined>>, budget: Budget): string | undefined {
  if (rule.messageProgram === undefined) return undefined;
  const call: Budget = { remaining: Math.min(callLimit, budget.remaining) };
  try {
    const made = rule.messageProgram(activation, call);
    const text = typeof made === "string" ? made.trim() : "";
    return text === "" || text.includes("\n") || Buffer.byteLength(text) > maxMessageBytes ? undefined : text;
  } catch (error) {
    if (error instanceof CelError || error instanceof BudgetExceededError) return undefined;
    throw error;
  } finally {
    budget.remaining -= Math.min(callLimit, budget.remaining) - call.remaining;
  }
}

function overBudget(input: RuleInput): RuleFault {
  const why = "validation failed due to running out of cost budget, no further validation rules will be run";
  return { error: invalid(input.path || "<nil>", input.type, why), failed: false, last: true };
}

function errorOf(reason: string, path: string, input: RuleInput, message: string): FieldError {
  const omitted = input.type === "object" || input.type === "array";
  switch (reason) {
    case "FieldValueForbidden":
      return forbidden(path, message);
    case "FieldValueRequired":
      return required(path, message);
    case "FieldValueDuplicate":
      return omitted ? { reason, field: path, message: "Duplicate value" } : duplicate(path, input.value);
    default:
      return { reason: "FieldValueInvalid", field: path, message: `Invalid value: ${omitted ? "" : `${scalarText(input.value)}: `}${message}` };
  }
}

function scalarText(value: JsonValue): string {
  return typeof value === "number" || typeof value === "bigint" ? formatGoNumber(value) : formatBadValue(value);
}

function joinPath(path: string, below: string): string {
  if (below === "") return path;
  return path === "" ? below : `${path}.${below}`;
}

/** The rules of a schema, as written. */
export function rulesOf(schema: JsonObject): readonly JsonObject[] {
  const rules = schema["x-kubernetes-validations"];
  return Array.isArray(rules) ? rules.filter((one): one is JsonObject => typeof one === "object" && one !== null && !Array.isArray(one)) : [];
}
