import type { CelEnvironment } from "../../check/environment.ts";
import { type CelType, dynType, listType, mapType } from "../../types/cel-type.ts";
import { compileExpression, type ExpressionFault, formatFault, type KubernetesExpression } from "../compile-expression.ts";
import { type AdmissionVariables, admissionEnvironment } from "./admission-environment.ts";
import { mustEvaluateTo, type ReturnType } from "./return-type.ts";

/** An expression of a policy or a webhook: compiled, or why it cannot be, in kube-apiserver's words. */
export type PolicyExpression =
  | { readonly source: string; readonly program: KubernetesExpression; readonly error?: undefined }
  | {
      readonly source: string;
      readonly program?: undefined;
      readonly error: string;
      /** What failed; undefined: it evaluates to what it must not. */
      readonly step?: ExpressionFault["step"];
    };

/** Which variables an expression sees beside the objects, the request and the policy's own variables. */
export interface ExpressionScope {
  /** `authorizer`: what conditions see and messages do not. */
  readonly authorizer?: boolean;
  /** `Object{}` and `JSONPatch{}`. */
  readonly patches?: boolean;
}

/** Compiles the expressions of one policy: its variables first, in their order, because each sees those before it. */
export interface PolicyCompiler {
  readonly addVariable: (name: string, source: string) => PolicyExpression;
  readonly compile: (source: string, returns: ReturnType, scope?: ExpressionScope) => PolicyExpression;
}

/** `params`: whether the policy has a paramKind; `variables`: whether there may be any at all, which webhooks have not. */
export function createPolicyCompiler({ params, variables }: { readonly params: boolean; readonly variables: boolean }): PolicyCompiler {
  const types = new Map<string, CelType>();
  const environments = new Map<string, CelEnvironment>();
  const environment = ({ authorizer = false, patches = false }: ExpressionScope): CelEnvironment => {
    const key = `${authorizer} ${patches} ${types.size}`;
    let known = environments.get(key);
    if (known === undefined) {
      const given: AdmissionVariables = { params, authorizer, patches, ...(variables ? { variables: new Map(types) } : {}) };
      known = admissionEnvironment(given);
      environments.set(key, known);
    }
    return known;
  };
  const compile = (source: string, returns: ReturnType, scope: ExpressionScope = {}): PolicyExpression => {
    const compiled = compileExpression(source, environment(scope));
    const type = compiled.checked?.type;
    const mistyped = type === undefined ? undefined : mustEvaluateTo(returns, type);
    if (mistyped !== undefined) return { source, error: mistyped };
    return "step" in compiled ? { source, error: formatFault(compiled), step: compiled.step } : { source, program: compiled };
  };
  return {
    compile,
    addVariable: (name, source) => {
      const expression = compile(source, "any", { authorizer: true });
      // A name that is declared again means the last of its declarations, whose type may be another.
      if (types.delete(name)) environments.clear();
      types.set(name, expression.program === undefined ? dynType : variableType(expression.program.checked.type));
      return expression;
    },
  };
}

/** What others know of a variable's type: lists, maps and scalars; anything else may be anything. */
function variableType(type: CelType): CelType {
  switch (type.kind) {
    case "list":
      return listType(variableType(type.element));
    case "map":
      return mapType(variableType(type.key), variableType(type.value));
    case "type":
    case "object":
    case "opaque":
    case "parameter":
    case "error":
      return dynType;
    default:
      return type;
  }
}
