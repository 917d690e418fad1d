import type { ListExpr, MapExpr, MessageExpr } from "../syntax/expr.ts";
import { CelError, noSuchOverload } from "../values/cel-error.ts";
import { CelMap } from "../values/cel-map.ts";
import type { CelValue } from "../values/cel-value.ts";
import { formatValue } from "../values/format-value.ts";
import { nameMessage } from "../values/message-type.ts";
import { Optional } from "../values/optional.ts";
import type { CompileContext } from "./context.ts";
import type { Evaluate, Frame } from "./frame.ts";

/** Compiles `[a, ?b]`. A list of constants is made once. */
export function compileList(context: CompileContext, expr: ListExpr): Evaluate {
  const constants = expr.elements.map((element) => element.value);
  if (constants.every((element) => element.kind === "constant") && expr.elements.every((element) => !element.optional)) {
    const list = constants.map((element) => element.value);
    return () => list;
  }
  const elements = expr.elements.map((element) => ({ evaluate: context.compile(element.value), optional: element.optional }));
  return (frame) => {
    const list: CelValue[] = [];
    for (const element of elements) {
      const value = evaluateEntry(element.evaluate, element.optional, frame);
      if (value !== undefined) {
        list.push(value);
      }
    }
    return list;
  };
}

/** Compiles `{key: value, ?key: value}`. */
export function compileMap(context: CompileContext, expr: MapExpr): Evaluate {
  const entries = expr.entries.map((entry) => ({
    key: context.compile(entry.key),
    value: context.compile(entry.value),
    optional: entry.optional,
  }));
  return (frame) => {
    const map = new CelMap();
    for (const entry of entries) {
      const key = entry.key(frame);
      const value = evaluateEntry(entry.value, entry.optional, frame);
      if (value !== undefined) {
        addEntry(map, key, value);
      }
    }
    return map;
  };
}

/** Compiles `Name{field: value}` to a JSON object. */
export function compileMessage(context: CompileContext, expr: MessageExpr): Evaluate {
  const reference = context.reference(expr);
  const type = reference?.kind === "message" ? reference.type : undefined;
  const fields = expr.fields.map((field) => ({
    property: type?.kind === "object" ? (type.field(field.name)?.property ?? field.name) : field.name,
    value: context.compile(field.value),
    optional: field.optional,
  }));
  return (frame) => {
    if (type === undefined) {
      throw new CelError(`unknown type: ${expr.name}`);
    }
    const object = Object.create(null) as Record<string, CelValue>;
    if (type.kind === "object" && type.isNamed === true) {
      nameMessage(object, type.name);
    }
    for (const field of fields) {
      const value = evaluateEntry(field.value, field.optional, frame);
      if (value !== undefined) {
        object[field.property] = value;
      }
    }
    return object;
  };
}

/** Adds an entry to a map under construction; a key that is there already or cannot be a key is an error. */
export function addEntry(map: CelMap, key: CelValue, value: CelValue): void {
  if (!map.add(key, value)) {
    throw new CelError(map.has(key) ? `Failed with repeated key: ${formatValue(key)}` : `unsupported key type: ${formatValue(key)}`);
  }
}

function evaluateEntry(evaluate: Evaluate, optional: boolean, frame: Frame): CelValue | undefined {
  const value = evaluate(frame);
  if (!optional) {
    return value;
  }
  if (!(value instanceof Optional)) {
    throw noSuchOverload();
  }
  return value.value;
}
