import { type AccessExpression, compileAccessExpression, selectsField } from "../../../codegen/compiler/cel/index.ts";
import { duplicate, type FieldError, invalid, required } from "../../validation/field-error.ts";
import type { ClaimValidationRule, UserValidationRule } from "./configuration.ts";

/** A condition, and what is said when it does not hold. */
export interface CompiledRule {
  readonly expression: AccessExpression;
  readonly message: string;
}

/** What was compiled on the way of checking, and what is wrong. */
export interface Checked<T> {
  readonly compiled: T;
  readonly errors: readonly FieldError[];
}

/** The rules about claims that are expressions. */
export function compileClaimRules(rules: readonly ClaimValidationRule[], at: string): Checked<readonly CompiledRule[]> {
  const compiled: CompiledRule[] = [];
  const claims = new Set<string>();
  const expressions = new Set<string>();
  const errors = rules.flatMap(({ claim = "", requiredValue = "", expression = "", message = "" }, index) => {
    const field = `${at}[${index}]`;
    if (claim !== "" && expression !== "") return [invalid(field, claim, "claim and expression can't both be set")];
    if (claim === "" && expression === "") return [required(field, "claim or expression is required")];
    const found: FieldError[] = [];
    if (claim !== "") {
      if (message !== "") found.push(invalid(`${field}.message`, message, "may not be specified when claim is set"));
      if (claims.has(claim)) found.push(duplicate(`${field}.claim`, claim));
      claims.add(claim);
      return found;
    }
    if (requiredValue !== "") found.push(invalid(`${field}.requiredValue`, requiredValue, "may not be specified when expression is set"));
    return [...found, ...compileRule({ expression, message }, "claims", `${field}.expression`, expressions, compiled)];
  });
  return { compiled, errors };
}

/** The rules about users. */
export function compileUserRules(rules: readonly UserValidationRule[], at: string): Checked<readonly CompiledRule[]> {
  const compiled: CompiledRule[] = [];
  const expressions = new Set<string>();
  const errors = rules.flatMap(({ expression = "", message = "" }, index) => {
    const field = `${at}[${index}].expression`;
    return expression === "" ? [required(field)] : compileRule({ expression, message }, "user", field, expressions, compiled);
  });
  return { compiled, errors };
}

function compileRule(
  { expression, message }: { readonly expression: string; readonly message: string },
  sees: "claims" | "user",
  field: string,
  seen: Set<string>,
  into: CompiledRule[],
): FieldError[] {
  if (seen.has(expression)) return [duplicate(field, expression)];
  seen.add(expression);
  const compiled = compileAccessExpression(expression, sees, "bool");
  if (typeof compiled === "string") return [invalid(field, expression, compiled)];
  into.push({ expression: compiled, message });
  return [];
}

/** Whether an expression looks at a claim. */
export function usesClaim({ program }: AccessExpression, claim: string): boolean {
  return selectsField(program.checked.expr, "claims", claim);
}
