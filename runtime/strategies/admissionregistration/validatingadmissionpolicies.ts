import { isJsonObject, type JsonObject } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { Strategy } from "../../registry/strategy.ts";
import type { FieldError } from "../../validation/field-error.ts";
import { paramKindErrors } from "./authorize-params.ts";
import { conditionErrors, expressionErrors, hasParams, objectsOf, policyCompiler, withRights } from "./expression-errors.ts";
import { reservedNameWarnings } from "./reserved-names.ts";

/** Policies that validate: their expressions compile. Source: Kubernetes documentation, "Validating Admission Policy". */
export const strategy: Strategy = {
  validate: async (object, context) => withRights(errorsOf(object, undefined), () => paramKindErrors(specOf(object), undefined, context)),
  validateUpdate: async (object, old, context) => {
    if (context.subresource !== "") return [];
    return withRights(errorsOf(object, old), () => paramKindErrors(specOf(object), specOf(old)["paramKind"], context));
  },
  warnings: reservedNameWarnings,
};

function errorsOf(object: KubeObject, old: KubeObject | undefined): FieldError[] {
  const spec = specOf(object);
  const before = old === undefined ? undefined : (specOf(old)["matchConditions"] ?? null);
  const errors = conditionErrors("spec.matchConditions", spec["matchConditions"], before, hasParams(spec));
  const compiler = policyCompiler(spec, errors);
  objectsOf(spec["validations"]).forEach(({ expression, messageExpression }, index) => {
    const field = `spec.validations[${index}]`;
    errors.push(...expressionErrors(`${field}.expression`, expression, compiler, "bool"));
    errors.push(...expressionErrors(`${field}.messageExpression`, messageExpression, compiler, "string", {}));
  });
  objectsOf(spec["auditAnnotations"]).forEach(({ valueExpression }, index) => {
    const source = typeof valueExpression === "string" && valueExpression.length <= longestValue ? valueExpression : "";
    errors.push(...expressionErrors(`spec.auditAnnotations[${index}].valueExpression`, source, compiler, "stringOrNull"));
  });
  return errors;
}

/** In characters; what is longer is wrong for that reason alone. */
const longestValue = 5 * 1024;

function specOf({ spec }: KubeObject): JsonObject {
  return isJsonObject(spec) ? spec : {};
}
