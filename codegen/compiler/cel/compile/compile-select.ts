import type { SelectExpr } from "../syntax/expr.ts";
import { type CelType, unwrapOptional } from "../types/cel-type.ts";
import { noSuchKey, noSuchOverload } from "../values/cel-error.ts";
import { CelMap } from "../values/cel-map.ts";
import type { CelObject, CelValue } from "../values/cel-value.ts";
import { mapGet } from "../values/map-access.ts";
import { Optional } from "../values/optional.ts";
import { isMap, isPlainObject } from "../values/type-of.ts";
import type { CompileContext } from "./context.ts";
import type { Evaluate } from "./frame.ts";
import { importer } from "./importer.ts";
import { charge, chargedAfter } from "./meter.ts";

/** Compiles `operand.field`, `has(operand.field)` and `operand.?field`. */
export function compileSelect(context: CompileContext, expr: SelectExpr): Evaluate {
  const price = context.prices?.node(expr) ?? 0;
  const operandType = context.typeOf(expr.operand);
  const target = unwrapOptional(operandType) ?? operandType;
  const declared = target.kind === "object" ? target.field(expr.field) : undefined;
  const property = declared?.property ?? expr.field;
  const convert = declared === undefined ? undefined : importer(declared.type);
  const mayBeOptional = unwrapOptional(operandType) !== undefined || operandType.kind === "dyn";
  const isOptional = expr.optional || unwrapOptional(operandType) !== undefined;
  if (isOptional && !expr.test) {
    return optionalField(context.compile(expr.operand), property, convert, price, dropsNull(target));
  }
  const operand = chargedAfter(price, context.compile(expr.operand));
  if (expr.test) {
    return presence(operand, property, target, mayBeOptional);
  }
  const read = readField(operand, property, target, mayBeOptional);
  return convert === undefined ? read : (frame) => convert(read(frame));
}

/** Names that every object inherits: only own members count. */
function isInherited(property: string): boolean {
  return property in Object.prototype;
}

/** A declared field that is null counts as absent, as Kubernetes has it, unless its type says otherwise. */
function dropsNull(type: CelType): boolean {
  return type.kind === "object" && type.keepsNull !== true;
}

function readField(operand: Evaluate, property: string, type: CelType, mayBeOptional: boolean): Evaluate {
  const isDeclared = dropsNull(type);
  if ((type.kind === "object" || type.kind === "map") && !isInherited(property)) {
    return (frame) => {
      const target = operand(frame);
      if (typeof target === "object" && target !== null && !(target instanceof CelMap)) {
        const value = (target as CelObject)[property];
        if (value === null && isDeclared) {
          throw noSuchKey(property);
        }
        if (value !== undefined) {
          return value;
        }
      }
      return selectField(target, property, false);
    };
  }
  if (isInherited(property)) {
    return (frame) => selectField(operand(frame), property, mayBeOptional);
  }
  return (frame) => {
    const target = operand(frame);
    if (isPlainObject(target)) {
      const value = target[property];
      if (value !== undefined) {
        return value;
      }
    }
    return selectField(target, property, mayBeOptional);
  };
}

function selectField(target: CelValue, property: string, mayBeOptional: boolean): CelValue {
  if (isMap(target)) {
    const value = mapGet(target, property);
    if (value === undefined) {
      throw noSuchKey(property);
    }
    return value;
  }
  if (mayBeOptional && target instanceof Optional) {
    return findField(target, property, undefined);
  }
  throw noSuchOverload();
}

function isPresent(value: CelValue | undefined, isDeclared: boolean): boolean {
  return value !== undefined && (value !== null || !isDeclared);
}

function presence(operand: Evaluate, property: string, type: CelType, mayBeOptional: boolean): Evaluate {
  const isDeclared = dropsNull(type);
  if (type.kind === "object" && !mayBeOptional && !isInherited(property)) {
    return (frame) => {
      const target = operand(frame);
      return typeof target === "object" && target !== null ? isPresent((target as CelObject)[property], isDeclared) : fail();
    };
  }
  const inherited = isInherited(property);
  return (frame) => {
    const target = operand(frame);
    if (isMap(target)) {
      return target instanceof CelMap || inherited ? mapGet(target, property) !== undefined : target[property] !== undefined;
    }
    if (mayBeOptional && target instanceof Optional) {
      return findField(target, property, undefined).value !== undefined;
    }
    throw noSuchOverload();
  };
}

function fail(): never {
  throw noSuchOverload();
}

/** The field itself is paid for when it is there. */
function optionalField(
  operand: Evaluate,
  property: string,
  convert: ((value: CelValue) => CelValue) | undefined,
  price: number,
  isDeclared: boolean,
): Evaluate {
  if (price === 0) {
    return (frame) => findField(operand(frame), property, convert, isDeclared);
  }
  return (frame) => {
    const found = findField(operand(frame), property, convert, isDeclared);
    charge(frame, found.value === undefined ? price - 1 : price);
    return found;
  };
}

function findField(operand: CelValue, property: string, convert: ((value: CelValue) => CelValue) | undefined, isDeclared = false): Optional {
  const target = operand instanceof Optional ? operand.value : operand;
  if (target === undefined) {
    return Optional.none;
  }
  if (!isMap(target)) {
    throw noSuchOverload();
  }
  const value = mapGet(target, property);
  return value === undefined || (value === null && isDeclared) ? Optional.none : Optional.of(convert === undefined ? value : convert(value));
}
