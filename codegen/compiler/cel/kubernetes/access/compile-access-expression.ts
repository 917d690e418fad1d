import { typeText } from "../../types/format-type.ts";
import { compileExpression, type KubernetesExpression } from "../compile-expression.ts";
import { accessEnvironment } from "./access-environments.ts";

/** An expression of what decides who may ask. */
export interface AccessExpression {
  readonly source: string;
  readonly program: KubernetesExpression;
}

/** @returns the expression, or what is wrong with it in kube-apiserver's words */
export function compileAccessExpression(source: string, sees: "claims" | "user" | "access", returns: "bool" | "any"): AccessExpression | string {
  const compiled = compileExpression(source, accessEnvironment(sees));
  const type = compiled.checked?.type;
  if (returns === "bool" && type !== undefined && type.kind !== "bool")
    return sees === "access" ? `must evaluate to bool but got ${typeText(type)}` : "must evaluate to bool";
  if (!("step" in compiled)) return { source, program: compiled };
  return `${compiled.step === "compilation" ? "compilation" : "program instantiation"} failed: ${compiled.message}`;
}
