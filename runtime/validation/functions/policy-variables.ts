import type { CelType } from "../../../codegen/compiler/cel/index.ts";
import { type FieldError, invalid, required } from "../field-error.ts";
import { type Fields, isFields, itemsOf } from "../fields.ts";
import { expressionErrors } from "./expression-errors.ts";

const identifier = /^[_a-zA-Z][_a-zA-Z0-9]*$/;
const reserved: ReadonlySet<string> = new Set(
  "true false null in as break const continue else for function if import let loop package namespace return var void while".split(" "),
);
const dyn: CelType = { kind: "dyn" };
/** Types that expressions after a variable know it by; of all others they know nothing. */
const kept: ReadonlySet<string> = new Set(["bool", "bytes", "double", "duration", "int", "null", "string", "timestamp", "uint", "list", "map"]);

/** The variables of a policy. Expressions see those before them, also those that have faults. */
export interface PolicyVariables {
  readonly errors: readonly FieldError[];
  readonly types: ReadonlyMap<string, CelType>;
}

export function policyVariables(spec: Fields, path: string): PolicyVariables {
  const errors: FieldError[] = [];
  const types = new Map<string, CelType>();
  const params = isFields(spec.paramKind);
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
    const variables = { authorizer: true, params, variables: new Map(types) };
    const checked = expressionErrors({ source, path: `${at}.expression`, returns: "any", variables });
    errors.push(...checked.errors);
    types.set(called, checked.type !== undefined && kept.has(checked.type.kind) ? checked.type : dyn);
  }
  return { errors, types };
}
