import type { Operand, Overload } from "../check/overload.ts";
import type { CallExpr, Expr } from "../syntax/expr.ts";
import { CelError } from "../values/cel-error.ts";
import type { CelValue } from "../values/cel-value.ts";
import { Optional } from "../values/optional.ts";
import { typeCode } from "../values/type-code.ts";
import { compileEquality } from "./compile-equality.ts";
import { compileAnd, compileConditional, compileOr } from "./compile-logic.ts";
import type { CompileContext } from "./context.ts";
import { type Choose, dispatch, needsGuard } from "./dispatch.ts";
import type { Evaluate, Frame } from "./frame.ts";
import { type CallPrice, charge, charged, type Prices } from "./meter.ts";

/** Compiles a call: the lazy operators, equality by static type, and everything else by its overloads. */
export function compileCall(context: CompileContext, expr: CallExpr): Evaluate {
  switch (expr.function) {
    case "_&&_":
      return compileAnd(expr.arguments.map((argument) => context.compile(argument)));
    case "_||_":
      return compileOr(expr.arguments.map((argument) => context.compile(argument)));
    case "_?_:_":
      return compileConditional(expr.arguments.map((argument) => context.compile(argument)));
    default:
      return compileFunction(context, expr);
  }
}

function compileFunction(context: CompileContext, expr: CallExpr): Evaluate {
  const reference = context.reference(expr);
  if (reference?.kind !== "call") {
    throw new Error(`call of ${expr.function} was not checked`);
  }
  const { name } = reference;
  const args: readonly Expr[] = reference.receiver && expr.target !== undefined ? [expr.target, ...expr.arguments] : expr.arguments;
  const operands = args.map((argument): Operand => {
    const constant = argument.kind === "constant" ? argument.value : undefined;
    return { evaluate: context.compile(argument), type: context.typeOf(argument), constant };
  });
  const candidates = reference.overloads.filter(
    (candidate) => candidate.receiver === reference.receiver && candidate.parameters.length === operands.length,
  );
  const [first] = candidates;
  if (first === undefined) {
    return () => {
      throw new CelError(reference.overloads.length === 0 ? `unbound function: ${name}` : "no such overload");
    };
  }
  const isCertain = candidates.length === 1 && !needsGuard(first, operands);
  const folded = isCertain ? fold(context, first, operands) : undefined;
  if (folded !== undefined) {
    return () => folded;
  }
  return context.prices === undefined ? unmetered(name, candidates, operands) : metered(context.prices, expr, name, candidates, operands);
}

function unmetered(name: string, candidates: readonly Overload[], operands: readonly Operand[]): Evaluate {
  if (name === "_==_" || name === "_!=_") {
    return compileEquality(operands, name === "_!=_");
  }
  const [first] = candidates;
  if (first !== undefined && candidates.length === 1 && !needsGuard(first, operands)) {
    return first.compile?.(operands) ?? direct(first, operands);
  }
  return guarded(candidates, operands);
}

/** A call that pays; one that does not always evaluate its arguments pays beforehand. */
function metered(prices: Prices, expr: CallExpr, name: string, candidates: readonly Overload[], operands: readonly Operand[]): Evaluate {
  if (isIndex(name)) {
    return meteredIndex(prices.node(expr), candidates, operands);
  }
  const price = prices.call(
    expr,
    name,
    candidates.map((candidate) => candidate.id),
  );
  if (price.kind === "fixed" || candidates.some((candidate) => candidate.nonStrict === true)) {
    return charged(price.kind === "fixed" ? price.price : 0, unmetered(name, candidates, operands));
  }
  const held: Held = { values: NO_VALUES };
  const call = unmetered(
    name,
    candidates,
    operands.map((operand, index): Operand => ({ ...operand, evaluate: () => held.values[index] as CelValue })),
  );
  return meteredByValues(price, operands, held, call);
}

const NO_VALUES: readonly CelValue[] = [];

/** The values of the arguments of the call that is being made; let go of afterwards, so that programs keep no objects. */
interface Held {
  values: readonly CelValue[];
}

/** The price depends on the values: it is taken before the call where it can be, so that no call that is too expensive is made. */
function meteredByValues(price: Exclude<CallPrice, { readonly kind: "fixed" }>, operands: readonly Operand[], held: Held, call: Evaluate): Evaluate {
  const collect = collector(operands);
  if (price.kind === "arguments") {
    return (frame) => {
      const values = collect(frame);
      charge(frame, price.price(values));
      held.values = values;
      const result = call(frame);
      held.values = NO_VALUES;
      return result;
    };
  }
  return (frame) => {
    const values = collect(frame);
    held.values = values;
    const result = call(frame);
    held.values = NO_VALUES;
    charge(frame, price.price(values, result));
    return result;
  };
}

function collector(operands: readonly Operand[]): (frame: Frame) => readonly CelValue[] {
  const [first, second] = operands.map((operand) => operand.evaluate);
  if (first !== undefined && operands.length === 1) {
    return (frame) => [first(frame)];
  }
  if (first !== undefined && second !== undefined && operands.length === 2) {
    return (frame) => [first(frame), second(frame)];
  }
  const evaluators = operands.map((operand) => operand.evaluate);
  return (frame) => evaluators.map((evaluate) => evaluate(frame));
}

function isIndex(name: string): boolean {
  return name === "_[_]" || name === "_[?_]";
}

/** An entry that is optional is paid for when it is there. */
function meteredIndex(price: number, candidates: readonly Overload[], operands: readonly Operand[]): Evaluate {
  const choose = dispatch(candidates);
  const [container, index] = operands as readonly [Operand, Operand];
  if (candidates.every((candidate) => candidate.id.startsWith("index_"))) {
    return (frame) => {
      const values = [container.evaluate(frame), index.evaluate(frame)];
      charge(frame, price);
      return invoke(choose(values), values);
    };
  }
  return (frame) => {
    const values = [container.evaluate(frame), index.evaluate(frame)];
    const result = invoke(choose(values), values);
    charge(frame, result instanceof Optional && result.value === undefined ? price - 1 : price);
    return result;
  };
}

function invoke(chosen: Overload, values: readonly CelValue[]): CelValue {
  return (chosen.implementation as (...args: readonly CelValue[]) => CelValue)(...values);
}

/** The value of a call that is known already. One that fails is left to fail when it is evaluated, unless the compilation is to fail then. */
function fold(context: CompileContext, overload: Overload, operands: readonly Operand[]): CelValue | undefined {
  const values = operands.map((operand) => operand.constant);
  if (overload.foldable !== true || values.includes(undefined)) {
    return undefined;
  }
  try {
    return (overload.implementation as (...args: readonly (CelValue | undefined)[]) => CelValue)(...values);
  } catch (error) {
    if (error instanceof CelError && !context.strictConstants) {
      return undefined;
    }
    throw error;
  }
}

function direct(overload: Overload, operands: readonly Operand[]): Evaluate {
  const call = overload.implementation as (...args: readonly CelValue[]) => CelValue;
  const [first, second, third] = operands.map((operand) => operand.evaluate);
  if (first === undefined) {
    return () => call();
  }
  if (second === undefined) {
    return (frame) => call(first(frame));
  }
  if (third === undefined) {
    return (frame) => call(first(frame), second(frame));
  }
  const evaluators = operands.map((operand) => operand.evaluate);
  return (frame) => call(...evaluators.map((evaluate) => evaluate(frame)));
}

function guarded(candidates: readonly Overload[], operands: readonly Operand[]): Evaluate {
  const choose = dispatch(candidates);
  const [left, right] = operands;
  if (left !== undefined && right !== undefined && operands.length === 2) {
    return guardedPair(choose, left.evaluate, right.evaluate);
  }
  const evaluators = operands.map((operand) => operand.evaluate);
  return (frame) => {
    const values = evaluators.map((evaluate) => evaluate(frame));
    return (choose(values).implementation as (...args: readonly CelValue[]) => CelValue)(...values);
  };
}

/** Most call sites see the same two types again and again: the last choice is remembered by the types' codes. */
function guardedPair(choose: Choose, left: Evaluate, right: Evaluate): Evaluate {
  let lastLeft = -1;
  let lastRight = -1;
  let call: (left: CelValue, right: CelValue) => CelValue;
  return (frame) => {
    const a = left(frame);
    const b = right(frame);
    const leftCode = typeCode(a);
    const rightCode = typeCode(b);
    if (leftCode !== lastLeft || rightCode !== lastRight) {
      call = choose([a, b]).implementation as (left: CelValue, right: CelValue) => CelValue;
      lastLeft = leftCode;
      lastRight = rightCode;
    }
    return call(a, b);
  };
}
