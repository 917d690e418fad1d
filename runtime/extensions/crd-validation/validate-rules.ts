import { ruleCompiler } from "../../../codegen/compiler/cel/rule-compiler.ts";
import { FieldPathError, ruleSource, schemaAtPath } from "../../../codegen/compiler/structural/index.ts";
import type { Sliced } from "../../meta/in-slices.ts";
import type { JsonObject } from "../../meta/json.ts";
import { type FieldError, internal, invalid, notSupported, required } from "../../validation/field-error.ts";
import { objectsOf, textOf } from "./hoisted-spec.ts";
import { printRule } from "./internal-form.ts";
import type { RuleCosts } from "./rule-costs.ts";

const reasons = ["FieldValueDuplicate", "FieldValueForbidden", "FieldValueInvalid", "FieldValueRequired"];
const lineBreak = /[\n\r]/;

/** What rules (x-kubernetes-validations) must look like. */
export function validateRuleForms(schema: JsonObject, path: string): FieldError[] {
  return objectsOf(schema["x-kubernetes-validations"]).flatMap((rule, index) =>
    ruleErrors(rule, schema, `${path}.x-kubernetes-validations[${index}]`),
  );
}

function ruleErrors(rule: JsonObject, schema: JsonObject, path: string): FieldError[] {
  const errors: FieldError[] = [];
  const message = textOf(rule["message"]);
  const source = textOf(rule["rule"]).trim();
  if (source === "") errors.push(required(`${path}.rule`, "rule is not specified"));
  else if (message !== "" && message.trim() === "") errors.push(invalid(`${path}.message`, message, "must be non-empty if specified"));
  else if (lineBreak.test(message.trim())) errors.push(invalid(`${path}.message`, message, "must not contain line breaks"));
  else if (lineBreak.test(source) && message === "") {
    errors.push(required(`${path}.message`, "message must be specified if rule contains line breaks"));
  }
  const expression = textOf(rule["messageExpression"]);
  if (expression !== "" && expression.trim() === "") {
    errors.push(required(`${path}.messageExpression`, "messageExpression must be non-empty if specified"));
  }
  const reason = rule["reason"];
  if (typeof reason === "string" && !reasons.includes(reason)) errors.push(notSupported(`${path}.reason`, reason, reasons));
  const fieldPath = textOf(rule["fieldPath"]);
  if (fieldPath === "") return errors;
  if (fieldPath.trim() === "") errors.push(invalid(`${path}.fieldPath`, fieldPath, "must be non-empty if specified"));
  if (fieldPath.includes("\n")) errors.push(invalid(`${path}.fieldPath`, fieldPath, "must not contain line breaks"));
  if (!leadsSomewhere(fieldPath, schema)) errors.push(invalid(`${path}.fieldPath`, fieldPath, "must be a valid path"));
  return errors;
}

function leadsSomewhere(fieldPath: string, schema: JsonObject): boolean {
  try {
    schemaAtPath(fieldPath, schema);
    return true;
  } catch (error) {
    if (error instanceof FieldPathError) return false;
    throw error;
  }
}

/** Where the rules of a schema stand. */
export interface RulePlace {
  readonly isResourceRoot: boolean;
  /** The part of the schema whose values have no older ones. */
  readonly uncorrelated: string | undefined;
  /** How many values there may be; undefined: as many as a request holds. */
  readonly times: number | undefined;
  readonly costs: RuleCosts;
}

/** What is wrong with the expressions of the rules of a schema. */
export function* checkRules(schema: JsonObject, path: string, { isResourceRoot, uncorrelated, times, costs }: RulePlace): Sliced<FieldError[]> {
  const field = `${path}.x-kubernetes-validations`;
  const { compileRule, ruleScope } = ruleCompiler();
  const scope = ruleScope(schema, isResourceRoot);
  if (scope === undefined) {
    const why = "failed to construct type information for x-kubernetes-validations rules: unable to convert structural schema to CEL declarations";
    return [internal(field, `internal error: ${why}`)];
  }
  const faultsOf = (rule: JsonObject, index: number): FieldError[] => {
    const at = `${field}[${index}]`;
    const compiled = compileRule(ruleSource(rule), scope);
    const errors = costs.add(`${at}.rule`, "estimated rule cost", compiled?.estimate ?? 0, times ?? scope.maxCardinality);
    for (const { member, message } of compiled?.issues ?? []) errors.push(expressionError(`${at}.${member}`, rule, message));
    errors.push(...costs.add(`${at}.messageExpression`, "estimated messageExpression cost", compiled?.messageEstimate ?? 0, 1));
    const usesOldSelf = compiled?.usesOldSelf === true;
    if (usesOldSelf && uncorrelated !== undefined) {
      const why = `oldSelf cannot be used on the uncorrelatable portion of the schema within ${uncorrelated}`;
      errors.push(invalid(`${at}.rule`, textOf(rule["rule"]), why));
    }
    if (!usesOldSelf && typeof rule["optionalOldSelf"] === "boolean") {
      errors.push(invalid(`${at}.optionalOldSelf`, rule["optionalOldSelf"], "may not be set if oldSelf is not used in rule"));
    }
    return errors;
  };
  const errors: FieldError[] = [];
  for (const [index, rule] of objectsOf(schema["x-kubernetes-validations"]).entries()) {
    yield;
    errors.push(...faultsOf(rule, index));
  }
  return errors;
}

/** The rule is shown as the internal form prints it. */
function expressionError(field: string, rule: JsonObject, detail: string): FieldError {
  return { reason: "FieldValueInvalid", field, message: `Invalid value: ${printRule(rule)}: ${detail}` };
}
