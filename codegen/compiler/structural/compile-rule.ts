import type { JsonObject } from "../../../runtime/meta/json.ts";
import { CelIssuesError, type CelType, type CheckedExpr, check, compile, type Program, parse } from "../cel/index.ts";
import { boolType, stringType } from "../cel/types/cel-type.ts";
import { ruleEnvironment } from "./rule-environment.ts";
import { fieldPathOfRule } from "./rule-field-path.ts";

/** One of x-kubernetes-validations, ready to be evaluated. */
export interface CompiledRule {
  /** What stands in errors for the rule: its message, or the rule itself. */
  readonly text: string;
  /** The message where messageExpression does not give one. */
  readonly message: string;
  readonly reason: string;
  /** Below the rule's own place; "" is that place. */
  readonly fieldPath: string;
  readonly optionalOldSelf: boolean;
  readonly usesOldSelf: boolean;
  readonly program: Program;
  readonly messageProgram: Program | undefined;
}

/** A rule that does not compile, which a CRD with it should not have passed. */
export interface BrokenRule {
  readonly compileError: string;
  /** Which expression does not. */
  readonly member: "rule" | "messageExpression";
}

/** Compiles a rule of `schema`, whose values have the type `self`. Undefined for an empty rule. */
export function compileRule(rule: JsonObject, schema: JsonObject, self: CelType): CompiledRule | BrokenRule | undefined {
  const source = textOf(rule, "rule");
  if (source.trim() === "") return undefined;
  const optionalOldSelf = rule["optionalOldSelf"] === true;
  const environment = ruleEnvironment(self, optionalOldSelf);
  const checkedOf = (text: string) => check(text, parse(text, { macros: environment.macros }), environment);
  const given = textOf(rule, "message").trim();
  const checked = attempt("rule", "", () => checkedOf(source));
  if ("compileError" in checked) return checked;
  if (checked.type.kind !== boolType.kind) return { compileError: "cel expression must evaluate to a bool", member: "rule" };
  const messageSource = textOf(rule, "messageExpression");
  const message = messageSource === "" ? undefined : attempt("messageExpression", "messageExpression ", () => checkedOf(messageSource));
  if (message !== undefined && "compileError" in message) return message;
  if (message !== undefined && message.type.kind !== stringType.kind) {
    return { compileError: "messageExpression must evaluate to a string", member: "messageExpression" };
  }
  return {
    text: given || source.trim(),
    message: given || `failed rule: ${source.trim()}`,
    reason: textOf(rule, "reason"),
    fieldPath: fieldPathOfRule(textOf(rule, "fieldPath"), schema),
    optionalOldSelf,
    usesOldSelf: readsOldSelf(checked),
    program: compile(checked),
    messageProgram: message === undefined ? undefined : compile(message),
  };
}

function attempt(member: BrokenRule["member"], prefix: string, checkSource: () => CheckedExpr): CheckedExpr | BrokenRule {
  try {
    return checkSource();
  } catch (error) {
    if (error instanceof CelIssuesError) return { compileError: `${prefix}compilation failed: ${error.message}`, member };
    throw error;
  }
}

function readsOldSelf(checked: CheckedExpr): boolean {
  for (const reference of checked.references.values()) if (reference.kind === "variable" && reference.name === "oldSelf") return true;
  return false;
}

function textOf(rule: JsonObject, member: string): string {
  const value = rule[member];
  return typeof value === "string" ? value : "";
}
