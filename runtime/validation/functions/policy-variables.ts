import { createPolicyCompiler, type PolicyCompiler } from "../../../codegen/compiler/cel/index.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { type Fields, isFields, itemsOf } from "../fields.ts";
import { expressionErrors } from "./expression-errors.ts";

const identifier = /^[_a-zA-Z][_a-zA-Z0-9]*$/;
const reserved: ReadonlySet<string> = new Set(
  "true false null in as break const continue else for function if import let loop package namespace return var void while".split(" "),
);

/** The variables of a policy, and what compiles the expressions that may use them. */
export interface PolicyVariables {
  readonly errors: readonly FieldError[];
  readonly compiler: PolicyCompiler;
}

/** Expressions see the variables before them, also those that have faults. */
export function policyVariables(spec: Fields, path: string, alwaysSome: boolean): PolicyVariables {
  const errors: FieldError[] = [];
  const compiler = createPolicyCompiler({
    params: isFields(spec.paramKind),
    variables: alwaysSome || itemsOf(spec.variables).length > 0,
  });
  for (const [index, { name = "", expression = "" }] of itemsOf(spec.variables).entries()) {
    const at = `${path}variables[${index}]`;
    const called = String(name);
    const source = String(expression);
    if (called.trim() === "") errors.push(required(`${at}.name`, "name is not specified"));
    else if (!identifier.test(called) || reserved.has(called)) errors.push(invalid(`${at}.name`, called, "must be a valid CEL identifier"));
    if (source.trim() === "") {
      errors.push(required(`${at}.expression`, "expression is not specified"));
      continue;
    }
    errors.push(...expressionErrors(compiler.addVariable(called, source), `${at}.expression`));
  }
  return { errors, compiler };
}
