import type { Operand } from "../check/overload.ts";
import type { CelType } from "../types/cel-type.ts";
import { celEquals } from "../values/equals.ts";
import { holdsIdentity, identityEquals } from "../values/list-identity.ts";
import type { Evaluate } from "./frame.ts";

const IDENTICAL: ReadonlySet<CelType["kind"]> = new Set(["bool", "int", "string", "null"]);

/** Compiles `==` and `!=`. Where both types are known and equal values are identical, a comparison of references is enough. */
export function compileEquality(operands: readonly Operand[], negated: boolean): Evaluate {
  const [left, right] = operands as readonly [Operand, Operand];
  const a = left.evaluate;
  const b = right.evaluate;
  if (left.type.kind === right.type.kind && IDENTICAL.has(left.type.kind)) {
    const { constant } = right;
    if (constant !== undefined) {
      return negated ? (frame) => a(frame) !== constant : (frame) => a(frame) === constant;
    }
    return negated ? (frame) => a(frame) !== b(frame) : (frame) => a(frame) === b(frame);
  }
  if (holdsIdentity(left.type)) {
    return negated ? (frame) => !identityEquals(left.type, a(frame), b(frame)) : (frame) => identityEquals(left.type, a(frame), b(frame));
  }
  return negated ? (frame) => !celEquals(a(frame), b(frame)) : (frame) => celEquals(a(frame), b(frame));
}
