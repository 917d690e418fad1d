import {
  type AdmissionVariables,
  admissionEnvironment,
  type CelType,
  compileExpression,
  type ExpressionFault,
  mustEvaluateTo,
  type ReturnType,
} from "../../../codegen/compiler/cel/index.ts";
import { type FieldError, internal, invalid } from "../field-error.ts";

/** An expression of a policy or webhook, and what it must be. */
export interface PolicyExpression {
  readonly source: string;
  readonly path: string;
  readonly returns: ReturnType;
  readonly variables: AdmissionVariables;
  /** Printed as the bad value where that is not the source: it was trimmed. */
  readonly written?: string;
}

/** What is wrong with an expression; where nothing is, the type it evaluates to. */
export interface CheckedExpression {
  readonly errors: readonly FieldError[];
  readonly type?: CelType;
}

/**
 * Compiles an expression as admission would, for its faults.
 * Source: Kubernetes documentation, "Validating Admission Policy", "Validation Expression".
 */
export function expressionErrors({ source, path, returns, variables, written = source }: PolicyExpression): CheckedExpression {
  const compiled = compileExpression(source, admissionEnvironment(variables));
  if ("step" in compiled) return { errors: [compilationError(compiled, path, written)] };
  const { type } = compiled.checked;
  const mistyped = mustEvaluateTo(returns, type);
  return mistyped === undefined ? { errors: [], type } : { errors: [invalid(path, written, mistyped)] };
}

/** Why an expression cannot be used, as its field's fault. */
export function compilationError({ step, message }: ExpressionFault, path: string, written: string): FieldError {
  return step === "compilation"
    ? invalid(path, written, `compilation failed: ${message}`)
    : internal(path, `program instantiation failed: ${message}`);
}
