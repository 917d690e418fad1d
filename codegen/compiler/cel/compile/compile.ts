import type { CheckedExpr, Reference } from "../check/checked-expr.ts";
import type { Expr } from "../syntax/expr.ts";
import { type CelType, dynType } from "../types/cel-type.ts";
import { CelError } from "../values/cel-error.ts";
import type { CelValue } from "../values/cel-value.ts";
import { compileCall } from "./compile-call.ts";
import { compileComprehension } from "./compile-comprehension.ts";
import { compileList, compileMap, compileMessage } from "./compile-literal.ts";
import { compileSelect } from "./compile-select.ts";
import type { CompileContext } from "./context.ts";
import { type Evaluate, Frame } from "./frame.ts";
import { importer } from "./importer.ts";
import { type Budget, charged, type Meter, type Prices } from "./meter.ts";

/** The values of an environment's variables; one that is undefined or missing fails only when the expression uses it. */
export type Activation = Readonly<Record<string, CelValue | undefined>>;

/** A compiled expression. Evaluates synchronously, may be used by any number of callers; throws `CelError` when the expression fails. */
export type Program = (activation: Activation, budget?: Budget) => CelValue;

/** What programs that pay nothing are given. */
const UNLIMITED: Budget = { remaining: Number.POSITIVE_INFINITY };

/** Options of `compile`. */
export interface CompileOptions {
  /** Prices; with them a program takes them from the budget it is called with, and throws `BudgetExceededError` when that is used up. */
  readonly meter?: Meter;
  /** Whether a conversion of a literal that fails makes the compilation fail (`CelError`), as Kubernetes does: `int('x')`. */
  readonly strictConstants?: boolean;
}

/** Compiles a checked expression to closures over a frame of slots, specialised by the static types. */
export function compile(checked: CheckedExpr, options: CompileOptions = {}): Program {
  const compiler = new Compiler(checked, options);
  const evaluate = refuseOverflow(compiler.compile(checked.expr));
  const { variables, slotCount } = compiler;
  const [only] = variables;
  if (only !== undefined && variables.length === 1 && slotCount === 1) {
    return (activation, budget = UNLIMITED) => evaluate(new Frame([activation[only.name]], budget));
  }
  return (activation, budget = UNLIMITED) => {
    const slots = new Array<CelValue | undefined>(slotCount);
    for (const variable of variables) {
      slots[variable.slot] = activation[variable.name];
    }
    return evaluate(new Frame(slots, budget));
  };
}

/** Values may nest deeper than the stack allows, where expressions build them; that is a failure as any other. */
function refuseOverflow(evaluate: Evaluate): Evaluate {
  return (frame) => {
    try {
      return evaluate(frame);
    } catch (error) {
      if (error instanceof RangeError) {
        throw new CelError("recursion limit exceeded");
      }
      throw error;
    }
  };
}

/** Nodes whose compilers take their prices when they know what for. */
const PAID_INSIDE: ReadonlySet<Expr["kind"]> = new Set(["call", "comprehension", "select"]);

class Compiler implements CompileContext {
  readonly prices: Prices | undefined;
  readonly strictConstants: boolean;
  readonly variables: { readonly name: string; readonly slot: number }[] = [];
  slotCount = 0;
  readonly #checked: CheckedExpr;
  readonly #locals: { readonly name: string; readonly slot: number }[] = [];

  constructor(checked: CheckedExpr, options: CompileOptions) {
    this.#checked = checked;
    this.prices = options.meter?.(checked);
    this.strictConstants = options.strictConstants ?? false;
  }

  typeOf(expr: Expr): CelType {
    return this.#checked.types.get(expr.id) ?? dynType;
  }

  reference(expr: Expr): Reference | undefined {
    return this.#checked.references.get(expr.id);
  }

  withLocal<T>(name: string, action: (slot: number) => T): T {
    const slot = this.slotCount;
    this.slotCount += 1;
    this.#locals.push({ name, slot });
    const result = action(slot);
    this.#locals.pop();
    return result;
  }

  compile(expr: Expr): Evaluate {
    const evaluate = this.#node(expr);
    return this.prices === undefined || PAID_INSIDE.has(expr.kind) ? evaluate : charged(this.prices.node(expr), evaluate);
  }

  #node(expr: Expr): Evaluate {
    switch (expr.kind) {
      case "constant": {
        const { value } = expr;
        return () => value;
      }
      case "identifier":
        return this.#reference(expr);
      case "select": {
        const isName = this.reference(expr) !== undefined;
        return isName ? charged(this.prices?.node(expr) ?? 0, this.#reference(expr)) : compileSelect(this, expr);
      }
      case "call":
        return compileCall(this, expr);
      case "list":
        return compileList(this, expr);
      case "map":
        return compileMap(this, expr);
      case "message":
        return compileMessage(this, expr);
      case "comprehension":
        return compileComprehension(this, expr);
      case "bind": {
        const value = this.compile(expr.value);
        return this.withLocal(expr.variable, (slot) => {
          const body = this.compile(expr.body);
          return (frame) => {
            frame.slots[slot] = value(frame);
            return body(frame);
          };
        });
      }
    }
  }

  #reference(expr: Expr): Evaluate {
    const reference = this.reference(expr);
    if (reference?.kind === "constant") {
      const { value } = reference;
      return () => value;
    }
    if (reference?.kind === "local") {
      const slot = this.#locals.findLast((local) => local.name === reference.name)?.slot ?? 0;
      return (frame) => frame.slots[slot] as CelValue;
    }
    const name = reference?.kind === "variable" ? reference.name : "";
    return readVariable(this.#variableSlot(name), name, this.typeOf(expr));
  }

  #variableSlot(name: string): number {
    const known = this.variables.find((variable) => variable.name === name);
    if (known !== undefined) {
      return known.slot;
    }
    const slot = this.slotCount;
    this.slotCount += 1;
    this.variables.push({ name, slot });
    return slot;
  }
}

function readVariable(slot: number, name: string, type: CelType): Evaluate {
  const convert = importer(type);
  return (frame) => {
    const value = frame.slots[slot];
    if (value === undefined) {
      throw new CelError(`no such attribute(s): ${name}`);
    }
    return convert === undefined ? value : convert(value);
  };
}
