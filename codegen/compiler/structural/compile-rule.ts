import type { JsonObject } from "../../../runtime/meta/json.ts";
import { CelError, CelIssuesError, type CelType, type CheckedExpr, check, compile, type Program, parse } from "../cel/index.ts";
import { estimateCost } from "../cel/kubernetes/cost/estimate-cost.ts";
import { pathSize } from "../cel/kubernetes/cost/path-size.ts";
import { runTimeMeter } from "../cel/kubernetes/cost/run-time-meter.ts";
import type { SchemaSizes } from "../cel/kubernetes/cost/schema-sizes.ts";
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
  /** The most that an evaluation may cost, by estimate; 0 where no sizes were given. */
  readonly cost: number;
  readonly messageCost: number;
}

/** A rule that does not compile, which a CRD with it should not have passed. */
export interface BrokenRule {
  readonly compileError: string;
  /** Which expression does not. */
  readonly member: "rule" | "messageExpression";
}

/**
 * Compiles a rule of `schema`, whose values have the type `self`. Undefined for an empty rule. With the `sizes` that values
 * may have its cost is estimated.
 */
export function compileRule(rule: JsonObject, schema: JsonObject, self: CelType, sizes?: SchemaSizes): CompiledRule | BrokenRule | undefined {
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
  const program = attempt("rule", "", () => compiled(checked));
  if ("compileError" in program) return program;
  const messageProgram = message === undefined ? undefined : attempt("messageExpression", "messageExpression ", () => compiled(message));
  if (messageProgram !== undefined && "compileError" in messageProgram) return messageProgram;
  const costOf = (one: CheckedExpr | undefined) => (one === undefined || sizes === undefined ? 0 : estimateCost(one, pathSize(sizes)).max);
  return {
    text: given || source.trim(),
    message: given || `failed rule: ${source.trim()}`,
    reason: textOf(rule, "reason"),
    fieldPath: fieldPathOfRule(textOf(rule, "fieldPath"), schema),
    optionalOldSelf,
    usesOldSelf: readsOldSelf(checked),
    program,
    messageProgram,
    cost: costOf(checked),
    messageCost: costOf(message),
  };
}

function compiled(checked: CheckedExpr): Program {
  return compile(checked, { meter: runTimeMeter, strictConstants: true });
}

function attempt<T extends object>(member: BrokenRule["member"], prefix: string, make: () => T): T | BrokenRule {
  try {
    return make();
  } catch (error) {
    if (error instanceof CelIssuesError) return { compileError: `${prefix}compilation failed: ${error.message}`, member };
    if (error instanceof CelError) return { compileError: `${prefix === "" ? "program " : prefix}instantiation failed: ${error.message}`, member };
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
