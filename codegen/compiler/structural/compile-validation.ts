import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import type { ValidationContext } from "../../../runtime/scheme/resource-definition.ts";
import { type FieldError, formatFieldError } from "../../../runtime/validation/field-error.ts";
import { COST_LIMITS } from "../cel/kubernetes/cost/limits.ts";
import type { Check } from "./check.ts";
import { compileEmbedded } from "./compile-embedded.ts";
import { compileListTypes } from "./compile-list-types.ts";
import { compileQuickCheck, type QuickCheck } from "./compile-quick-check.ts";
import { compileRules } from "./compile-rules.ts";
import { compileScale, type ScalePaths } from "./compile-scale.ts";
import { compileSchema } from "./compile-schema.ts";
import { Correlation } from "./correlation.ts";
import { Walk } from "./walk.ts";

/** What an object must be for its rules to be evaluated: these reasons are about values that rules cannot be asked of. */
const blocking: readonly FieldError["reason"][] = [
  "FieldValueNotSupported",
  "FieldValueRequired",
  "FieldValueTooLong",
  "FieldValueTooMany",
  "FieldValueTypeInvalid",
];

const notChecked: FieldError = {
  reason: "FieldValueInvalid",
  field: "<nil>",
  message:
    "Invalid value: null: some validation rules were not checked because the object was invalid; correct the existing errors to complete validation",
};

/** What is wrong with a custom resource, but for its metadata, in kube-apiserver's order. */
export type Validate = (object: KubeObject, context: ValidationContext) => FieldError[];

/** Compiles the validation of a custom resource from its structural schema. */
export function compileValidation(schema: JsonObject, scale?: ScalePaths): Validate {
  const check = compileSchema(schema);
  const status = isJsonObject(schema["properties"]) ? schema["properties"]["status"] : undefined;
  const statusCheck = isJsonObject(status) ? compileSchema(status) : undefined;
  const checkScale = scale === undefined ? undefined : compileScale(scale);
  const embedded = compileEmbedded(schema);
  const listTypes = compileListTypes(schema);
  const rules = compileRules(schema, true);
  const isSurelyValid = quickly(schema);

  const listErrors = (object: JsonObject) => {
    const walk = new Walk();
    listTypes?.(object, walk);
    return walk.errors;
  };

  return (object, context) => {
    const value = object as unknown as JsonObject;
    const old = context.old as unknown as JsonObject | undefined;
    const correlation = old === undefined ? undefined : new Correlation(value, old, schema);
    const ofStatus = context.subresource === "status";
    const walk = new Walk();
    const known = isSurelyValid(value);
    if (!known)
      walk.errors = ofStatus
        ? checkAgain(statusCheck, value["status"], "status", correlation?.member("status"))
        : checkAgain(check, value, "", correlation);
    const { errors } = walk;
    checkScale?.(value, ofStatus ? "status" : "all", walk);
    if (!ofStatus) embedded?.(value, walk);
    if (listTypes !== undefined && !known) {
      const found = listErrors(value);
      // An object that had duplicates may keep them.
      if (found.length > 0 && (old === undefined || listErrors(old).length === 0)) errors.push(...found);
    }
    if (rules !== undefined) {
      if (errors.some((error) => blocking.includes(error.reason))) errors.push(notChecked);
      else
        rules(
          value,
          old,
          { current: correlation, around: undefined },
          { walk, warn: context.warn ?? ignore, budget: { remaining: COST_LIMITS.request } },
        );
    }
    return errors;
  };
}

/** Of so many objects a schema has seen, it gets code of its own: kinds that have a few objects are not worth it. */
const quickAfter = 10;

/** Whether an object is sure to be valid, but for its rules; never for the first objects. */
function quickly(schema: JsonObject): QuickCheck {
  let seen = 0;
  let quick: QuickCheck | undefined;
  return (value) => {
    if (seen <= quickAfter && ++seen > quickAfter) quick = compileQuickCheck(schema);
    return quick?.(value) ?? false;
  };
}

/** Most objects are valid: what changed is asked for only when something is wrong. */
function checkAgain(check: Check | undefined, value: JsonValue | undefined, prefix: string, correlation: Correlation | undefined): FieldError[] {
  if (check === undefined || value === undefined) return [];
  let walk = new Walk(prefix);
  check(value, walk, undefined);
  if (walk.errors.length > 0 && correlation !== undefined) {
    walk = new Walk(prefix);
    check(value, walk, correlation);
  }
  return distinct(walk.errors);
}

/** Alternatives that share a keyword report it once. */
function distinct(errors: FieldError[]): FieldError[] {
  if (errors.length < 2) return errors;
  const seen = new Set<string>();
  return errors.filter((error) => {
    const text = formatFieldError(error);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}

function ignore(): void {}
