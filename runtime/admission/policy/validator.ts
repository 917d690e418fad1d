import { COST_LIMITS, createPolicyCompiler, MAX_MESSAGE_BYTES, type PolicyExpression } from "../../../codegen/compiler/cel/index.ts";
import { typeOf } from "../../../codegen/compiler/cel/values/type-of.ts";
import { type Evaluated, type ExpressionInput, evaluateAll, type Variable } from "./evaluate.ts";
import { compileMatchConditions, meetsConditions } from "./match-conditions.ts";
import type { AuditAnnotation, Policy, ValidatingSpec, Validation } from "./policy.ts";

/** What a policy says of one validation that did not hold, or that could not be evaluated. */
export interface Denial {
  /** Its place among the policy's validations. */
  readonly index: number;
  readonly message: string;
  /** "" where the validation could not be evaluated. */
  readonly reason: string;
}

/** What one policy says of one object and one parameter. */
export interface Verdict {
  readonly denials: readonly Denial[];
  readonly annotations: readonly { readonly key: string; readonly value: string }[];
  /** What denies because an annotation could not be made. */
  readonly annotationErrors: readonly string[];
}

/** A policy that validates, compiled. */
export type Validator = (input: ExpressionInput, conditionInput: ExpressionInput) => Verdict;

const nothing: Verdict = { denials: [], annotations: [], annotationErrors: [] };

/** Compiles the expressions of a policy; those that cannot be compiled fail when they are evaluated. */
export function compileValidator({ spec }: Readonly<Policy<ValidatingSpec>>): Validator {
  const { failurePolicy = "Fail" } = spec;
  const compiler = createPolicyCompiler({ params: (spec.paramKind ?? undefined) !== undefined, variables: true });
  const variables = (spec.variables ?? []).map(({ name, expression }): Variable => ({ name, expression: compiler.addVariable(name, expression) }));
  const conditions = compileMatchConditions(spec.matchConditions, compiler, variables, failurePolicy);
  const declared = spec.validations ?? [];
  const validations = declared.map(({ expression }) => compiler.compile(expression, "bool", { authorizer: true }));
  const messages = declared.map(({ messageExpression = "" }) =>
    messageExpression === "" ? undefined : compiler.compile(messageExpression, "string"),
  );
  const annotations = spec.auditAnnotations ?? [];
  const values = annotations.map(({ valueExpression }) => compiler.compile(valueExpression, "stringOrNull", { authorizer: true }));
  const failed = (message: string): Verdict => (failurePolicy === "Ignore" ? nothing : { ...nothing, denials: [{ index: 0, message, reason: "" }] });

  return (input, conditionInput) => {
    const met = conditions === undefined ? true : meetsConditions(conditions, conditionInput);
    if (typeof met === "object") return failed(met.error);
    if (!met) return nothing;
    const evaluated = evaluateAll(validations, variables, input, COST_LIMITS.request);
    if (evaluated.error !== undefined) return failed(evaluated.error);
    const denials = denialsOf(declared, evaluated.results, failurePolicy, () =>
      messagesOf(messages, variables, { ...input, access: undefined }, evaluated.remaining),
    );
    if (annotations.length === 0) return { ...nothing, denials };
    const made = evaluateAll(values, variables, { ...input, access: undefined }, COST_LIMITS.request);
    if (made.error !== undefined) return failed(made.error);
    return { denials, ...annotationsOf(annotations, made.results, failurePolicy) };
  };
}

type Messages = readonly (string | undefined)[] | { readonly error: string };

/** Messages that can be shown: one line that is not empty and not too long. Evaluated only where one is wanted. */
function messagesOf(
  expressions: readonly (PolicyExpression | undefined)[],
  variables: readonly Variable[],
  input: ExpressionInput,
  budget: number,
): Messages {
  const evaluated = evaluateAll(expressions, variables, input, budget);
  if (evaluated.error !== undefined) return { error: `failed messageExpression: ${evaluated.error}` };
  return evaluated.results.map(({ value }) => {
    const text = typeof value === "string" ? value.trim() : "";
    return text === "" || text.includes("\n") || Buffer.byteLength(text) > MAX_MESSAGE_BYTES ? undefined : text;
  });
}

function denialsOf(declared: readonly Validation[], results: readonly Evaluated[], failurePolicy: string, make: () => Messages): Denial[] {
  let messages: Messages | undefined;
  return results.flatMap(({ value, error }, index): Denial[] => {
    const failed = (message: string): Denial[] => (failurePolicy === "Ignore" ? [] : [{ index, message, reason: "" }]);
    if (error !== undefined) return failed(error);
    if (value === true) return [];
    messages ??= make();
    if ("error" in messages) return failed(messages.error);
    const { expression, message = "", reason = "Invalid" } = declared[index] as Validation;
    const own = message.trim();
    return [{ index, message: messages[index] ?? (own === "" ? `failed expression: ${expression.trim()}` : own), reason }];
  });
}

function annotationsOf(
  declared: readonly AuditAnnotation[],
  results: readonly Evaluated[],
  failurePolicy: string,
): Pick<Verdict, "annotations" | "annotationErrors"> {
  const annotations: { key: string; value: string }[] = [];
  const annotationErrors: string[] = [];
  results.forEach(({ value, error }, index) => {
    const { key, valueExpression } = declared[index] as AuditAnnotation;
    if (error !== undefined) {
      if (failurePolicy !== "Ignore") annotationErrors.push(error);
    } else if (typeof value === "string") {
      if (value.trim() !== "") annotations.push({ key, value: value.trim() });
    } else if (value !== null) {
      const type = value === undefined ? "unknown" : typeOf(value);
      annotationErrors.push(
        `valueExpression '${valueExpression}' resulted in unsupported return type: ${type}. Return type must be either string or null.`,
      );
    }
  });
  return { annotations, annotationErrors };
}
