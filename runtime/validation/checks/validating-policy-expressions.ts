import type { ExpressionScope, PolicyCompiler, ReturnType } from "../../../codegen/compiler/cel/index.ts";
import type { CheckScope } from "../check-scope.ts";
import { duplicate, type FieldError, invalid, notSupported, required } from "../field-error.ts";
import { type Fields, isFields, itemsOf } from "../fields.ts";
import { expressionErrors } from "../functions/expression-errors.ts";
import { policyVariables } from "../functions/policy-variables.ts";
import { qualifiedNameFaults } from "../qualified-name.ts";

const reasons = ["Forbidden", "Invalid", "RequestEntityTooLarge"];
const annotationLimit = 20;
/** Bytes. */
const valueLimit = 5 * 1024;

/** The variables, validations and audit annotations of a ValidatingAdmissionPolicy. */
export function checkValidatingPolicyExpressions(spec: unknown, path: string, errors: FieldError[], { parent }: CheckScope): void {
  if (!isFields(spec)) return;
  const { errors: ofVariables, compiler } = policyVariables(spec, `${path}.`, false);
  errors.push(...ofVariables);
  for (const [index, validation] of itemsOf(spec.validations).entries())
    errors.push(...validationErrors(validation, `${path}.validations[${index}]`, compiler));
  const name = isFields(parent.metadata) && typeof parent.metadata.name === "string" ? parent.metadata.name : "";
  errors.push(...annotationsErrors(spec.auditAnnotations, `${path}.auditAnnotations`, name, compiler));
}

function validationErrors(validation: Fields, path: string, compiler: PolicyCompiler): FieldError[] {
  const expression = String(validation.expression ?? "");
  const messageExpression = String(validation.messageExpression ?? "");
  const message = String(validation.message ?? "");
  const errors: FieldError[] = [];
  const compile = (source: string, member: string, returns: ReturnType, scope?: ExpressionScope): void => {
    errors.push(...expressionErrors(compiler.compile(source, returns, scope), `${path}.${member}`));
  };
  if (expression.trim() === "") errors.push(required(`${path}.expression`, "expression is not specified"));
  else compile(expression, "expression", "bool", { authorizer: true });
  if (messageExpression.trim() !== "") compile(messageExpression, "messageExpression", "string");
  else if (messageExpression !== "") errors.push(invalid(`${path}.messageExpression`, messageExpression, "must be non-empty if specified"));
  if (message !== "" && message.trim() === "") errors.push(invalid(`${path}.message`, message, "must be non-empty if specified"));
  else if (/[\n\r]/.test(message.trim())) errors.push(invalid(`${path}.message`, message, "must not contain line breaks"));
  const { reason } = validation;
  if (typeof reason === "string" && !reasons.includes(reason)) errors.push(notSupported(`${path}.reason`, reason, reasons));
  return errors;
}

function annotationsErrors(annotations: unknown, path: string, policy: string, compiler: PolicyCompiler): FieldError[] {
  const errors: FieldError[] = [];
  const items = itemsOf(annotations);
  if (items.length > annotationLimit) {
    const printed = items.map(({ key = "", valueExpression = "" }) => ({ Key: key, ValueExpression: valueExpression }));
    errors.push(invalid(path, printed, `must not have more than ${annotationLimit} auditAnnotations`));
  }
  const keys = new Set<string>();
  for (const [index, annotation] of items.entries()) {
    const at = `${path}[${index}]`;
    const key = String(annotation.key ?? "");
    const full = `${policy}/${key}`;
    if (policy === "") errors.push(invalid(`${at}.key`, key, "requires metadata.name be non-empty"));
    else for (const fault of qualifiedNameFaults(full)) errors.push(invalid(`${at}.key`, full, fault));
    errors.push(...valueErrors(String(annotation.valueExpression ?? ""), `${at}.valueExpression`, compiler));
    if (keys.has(key)) errors.push(duplicate(`${at}.key`, key));
    keys.add(key);
  }
  return errors;
}

function valueErrors(written: string, path: string, compiler: PolicyCompiler): readonly FieldError[] {
  const source = written.trim();
  if (source === "") return [required(path, "valueExpression is not specified")];
  if (Buffer.byteLength(source) > valueLimit) return [required(path, `must not exceed ${valueLimit} bytes in length`)];
  return expressionErrors(compiler.compile(source, "stringOrNull", { authorizer: true }), path, written);
}
