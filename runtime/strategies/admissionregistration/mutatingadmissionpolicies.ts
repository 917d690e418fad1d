import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import type { KubeObject } from "../../meta/object.ts";
import type { Strategy } from "../../registry/strategy.ts";
import type { FieldError } from "../../validation/field-error.ts";
import { paramKindErrors } from "./authorize-params.ts";
import { conditionErrors, expressionErrors, hasParams, objectsOf, policyCompiler, withRights } from "./expression-errors.ts";
import { reservedNameWarnings } from "./reserved-names.ts";

/** Policies that mutate: their expressions compile. Source: Kubernetes documentation, "Mutating Admission Policy". */
export const strategy: Strategy = {
  validate: async (object, context) => withRights(errorsOf(object, undefined), () => paramKindErrors(specOf(object), undefined, context)),
  validateUpdate: async (object, old, context) =>
    withRights(errorsOf(object, old), () => paramKindErrors(specOf(object), specOf(old)["paramKind"], context)),
  warnings: reservedNameWarnings,
};

const patches = { authorizer: true, patches: true };

function errorsOf(object: KubeObject, old: KubeObject | undefined): FieldError[] {
  const spec = specOf(object);
  const before = old === undefined ? undefined : (specOf(old)["matchConditions"] ?? null);
  const errors = conditionErrors("spec.matchConditions", spec["matchConditions"], before, hasParams(spec));
  const compiler = policyCompiler(spec, errors);
  objectsOf(spec["mutations"]).forEach(({ patchType, jsonPatch, applyConfiguration }, index) => {
    const field = `spec.mutations[${index}]`;
    if (patchType === "JSONPatch")
      errors.push(...expressionErrors(`${field}.jsonPatch.expression`, sourceOf(jsonPatch), compiler, "jsonPatch", patches));
    if (patchType === "ApplyConfiguration")
      errors.push(...expressionErrors(`${field}.applyConfiguration.expression`, sourceOf(applyConfiguration), compiler, "object", patches));
  });
  return errors;
}

function sourceOf(patch: JsonValue | undefined): string {
  const source = isJsonObject(patch) ? patch["expression"] : "";
  return typeof source === "string" ? source.trim() : "";
}

function specOf({ spec }: KubeObject): JsonObject {
  return isJsonObject(spec) ? spec : {};
}
