import type { ExpressionScope, PolicyCompiler, PolicyExpression, ReturnType } from "../../../codegen/compiler/cel/index.ts";
import { createPolicyCompiler } from "../../../codegen/compiler/cel/index.ts";
import { deepEqual } from "../../meta/deep-equal.ts";
import { isJsonObject, type JsonObject } from "../../meta/json.ts";
import { type FieldError, internal, invalid } from "../../validation/field-error.ts";

/** What is wrong with an expression of a policy or webhook; one that is empty is wrong in another way. */
export function expressionErrors(
  field: string,
  source: unknown,
  compiler: PolicyCompiler,
  returns: ReturnType,
  scope: ExpressionScope = { authorizer: true },
): FieldError[] {
  return isBlank(source) ? [] : errorsOf(field, compiler.compile(source as string, returns, scope));
}

/** Compiles the variables of a policy, which later expressions see. Without any, expressions cannot speak of them. */
export function policyCompiler(spec: JsonObject, errors: FieldError[]): PolicyCompiler {
  const variables = objectsOf(spec["variables"]);
  const compiler = createPolicyCompiler({ params: hasParams(spec), variables: variables.length > 0 });
  variables.forEach(({ name, expression }, index) => {
    if (isBlank(expression)) return;
    errors.push(...errorsOf(`spec.variables[${index}].expression`, compiler.addVariable(String(name ?? ""), expression as string)));
  });
  return compiler;
}

/** What is wrong with conditions, which see no variables. Those that an update leaves as they are stay valid. */
export function conditionErrors(field: string, conditions: unknown, old: unknown, params: boolean): FieldError[] {
  if (old !== undefined && deepEqual(conditions ?? null, old ?? null)) return [];
  const compiler = createPolicyCompiler({ params, variables: false });
  return objectsOf(conditions).flatMap(({ expression }, index) => {
    const source = typeof expression === "string" ? expression.trim() : "";
    return expressionErrors(`${field}[${index}].expression`, source, compiler, "bool");
  });
}

/** The conditions of a configuration's webhooks. */
export function webhookConditionErrors(object: JsonObject, old: JsonObject | undefined): FieldError[] {
  const before = old === undefined ? undefined : objectsOf(old["webhooks"]);
  return objectsOf(object["webhooks"]).flatMap(({ matchConditions }, index) => {
    const same = before === undefined ? undefined : (before[index]?.["matchConditions"] ?? null);
    return conditionErrors(`webhooks[${index}].matchConditions`, matchConditions, same, false);
  });
}

/** Rights are looked at only where all else is well. */
export function withRights(errors: FieldError[], look: () => Promise<FieldError[]>): FieldError[] | Promise<FieldError[]> {
  return errors.length > 0 ? errors : look();
}

export function hasParams(spec: JsonObject): boolean {
  return isJsonObject(spec["paramKind"]);
}

export function objectsOf(list: unknown): JsonObject[] {
  return Array.isArray(list) ? list.map((item: unknown) => (isJsonObject(item) ? item : {})) : [];
}

function isBlank(source: unknown): boolean {
  return typeof source !== "string" || source.trim() === "";
}

function errorsOf(field: string, { source, error }: PolicyExpression): FieldError[] {
  if (error === undefined) return [];
  return [error.startsWith("program instantiation failed") ? internal(field, error) : invalid(field, source, error)];
}
