import { CelError, noSuchOverload } from "../values/cel-error.ts";
import type { Evaluate, Frame } from "./frame.ts";

/** `a && b && ...`: false when any operand is false, whatever the others do; an error only when no operand decides. */
export function compileAnd(operands: readonly Evaluate[]): Evaluate {
  return compileChain(operands, false);
}

/** `a || b || ...`: true when any operand is true, whatever the others do. */
export function compileOr(operands: readonly Evaluate[]): Evaluate {
  return compileChain(operands, true);
}

/** `condition ? a : b`: only the branch that is chosen is evaluated. */
export function compileConditional(operands: readonly Evaluate[]): Evaluate {
  const [condition, then, otherwise] = operands as readonly [Evaluate, Evaluate, Evaluate];
  return (frame) => {
    const chosen = condition(frame);
    if (typeof chosen !== "boolean") {
      throw noSuchOverload();
    }
    return chosen ? then(frame) : otherwise(frame);
  };
}

/** The value of an operand, or the error that it failed with when the chain may absorb it. */
export function absorb(evaluate: Evaluate, frame: Frame): boolean | CelError {
  try {
    const value = evaluate(frame);
    return typeof value === "boolean" ? value : noSuchOverload();
  } catch (error) {
    if (error instanceof CelError) {
      return error;
    }
    throw error;
  }
}

function compileChain(operands: readonly Evaluate[], decisive: boolean): Evaluate {
  const [left, right] = operands;
  if (left !== undefined && right !== undefined && operands.length === 2) {
    return (frame) => {
      const first = absorb(left, frame);
      if (first === decisive) {
        return decisive;
      }
      if (first === !decisive) {
        const second = right(frame);
        return typeof second === "boolean" ? second : fail(noSuchOverload());
      }
      return absorb(right, frame) === decisive ? decisive : fail(first as CelError);
    };
  }
  return (frame) => {
    let failure: CelError | undefined;
    for (const operand of operands) {
      const value = absorb(operand, frame);
      if (value === decisive) {
        return decisive;
      }
      if (typeof value !== "boolean") {
        failure ??= value;
      }
    }
    return failure === undefined ? !decisive : fail(failure);
  };
}

function fail(error: CelError): never {
  throw error;
}
