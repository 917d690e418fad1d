export { type CheckOptions, check } from "./check/check.ts";
export type { CheckedExpr } from "./check/checked-expr.ts";
export { type CelConstant, type CelEnvironment, type CelLibrary, createEnvironment, extendEnvironment } from "./check/environment.ts";
export { type CelFunction, defineFunction, memberOverload, type Overload, overload } from "./check/overload.ts";
export { type Activation, type CompileOptions, compile, type Program } from "./compile/compile.ts";
export { type Budget, BudgetExceededError, type Meter } from "./compile/meter.ts";
export { compileSource } from "./compile-source.ts";
export { escapeProperty } from "./escape-property.ts";
export { type AccessExpression, compileAccessExpression } from "./kubernetes/access/compile-access-expression.ts";
export { type AdmissionVariables, admissionEnvironment } from "./kubernetes/admission/admission-environment.ts";
export {
  createPolicyCompiler,
  type ExpressionScope,
  type PolicyCompiler,
  type PolicyExpression,
} from "./kubernetes/admission/policy-compiler.ts";
export type { ReturnType } from "./kubernetes/admission/return-type.ts";
export { baseEnvironment } from "./kubernetes/base-environment.ts";
export {
  compileExpression,
  type Evaluation,
  type ExpressionFault,
  type ExpressionOptions,
  formatFault,
  type KubernetesExpression,
} from "./kubernetes/compile-expression.ts";
export { compileRule, type Rule, type RuleIssue, type RuleOutcome, type RuleSource } from "./kubernetes/compile-rule.ts";
export { estimateCost } from "./kubernetes/cost/estimate-cost.ts";
export { COST_LIMITS, MAX_MESSAGE_BYTES } from "./kubernetes/cost/limits.ts";
export { runTimeMeter } from "./kubernetes/cost/run-time-meter.ts";
export { deviceEnvironment, deviceSize } from "./kubernetes/device/device-environment.ts";
export { jsonPatchLibrary } from "./kubernetes/library/json-patch.ts";
export { type RuleScope, ruleScope } from "./kubernetes/rule-scope.ts";
export {
  type AccessAnswer,
  type AccessQuestion,
  type AnswerAccess,
  AuthorizerValue,
  type CheckedUser,
  ResourceCheckValue,
} from "./kubernetes/values/authorizer-value.ts";
export { bindingsLibrary } from "./library/bindings.ts";
export { optionalLibrary } from "./library/optional.ts";
export { standardLibrary } from "./library/standard.ts";
export { textLibrary } from "./library/text.ts";
export { twoVariableLibrary } from "./library/two-variable.ts";
export { type SchemaTypeOptions, schemaType } from "./schema-types.ts";
export { selectsField } from "./selects-field.ts";
export type { Expr } from "./syntax/expr.ts";
export { CelIssuesError } from "./syntax/issue.ts";
export { type ParseOptions, parse } from "./syntax/parser.ts";
export type { CelType } from "./types/cel-type.ts";
export { CelDouble } from "./values/cel-double.ts";
export { CelError } from "./values/cel-error.ts";
export { CelMap } from "./values/cel-map.ts";
export type { CelObject, CelValue } from "./values/cel-value.ts";
export { messageType } from "./values/message-type.ts";
