import { type ExpressionFault, formatFault, type PolicyExpression } from "../../../codegen/compiler/cel/index.ts";
import { type FieldError, internal, invalid } from "../field-error.ts";

/**
 * Why admission could not use an expression. `written` is printed as the bad value where that is not the source: it was trimmed.
 * Source: Kubernetes documentation, "Validating Admission Policy", "Validation Expression".
 */
export function expressionErrors(expression: PolicyExpression, path: string, written: string = expression.source): FieldError[] {
  if (expression.program !== undefined) return [];
  const { error, step } = expression;
  return [step === "instantiation" ? internal(path, error) : invalid(path, written, error)];
}

/** Why an expression cannot be used, as its field's fault. */
export function compilationError(fault: ExpressionFault, path: string, written: string): FieldError {
  const message = formatFault(fault);
  return fault.step === "compilation" ? invalid(path, written, message) : internal(path, message);
}
