import type { ComprehensionExpr } from "../syntax/expr.ts";
import { CelError, noSuchOverload } from "../values/cel-error.ts";
import { CelMap } from "../values/cel-map.ts";
import type { CelValue } from "../values/cel-value.ts";
import { formatValue } from "../values/format-value.ts";
import { mapGet, mapKeys } from "../values/map-access.ts";
import { isList, isMap } from "../values/type-of.ts";
import { addEntry } from "./compile-literal.ts";
import { absorb } from "./compile-logic.ts";
import type { CompileContext } from "./context.ts";
import type { Evaluate, Frame } from "./frame.ts";
import { charge, chargedAfter } from "./meter.ts";

/** Puts the variables of one turn into their slots. */
type Bind = (frame: Frame, items: Items, index: number) => void;

/** The elements that a macro walks: those of a list, or the keys of a map with the map beside them. */
interface Items {
  readonly list: readonly CelValue[];
  readonly map: CelValue | undefined;
}

/** Compiles the macros that walk a list or a map. */
export function compileComprehension(context: CompileContext, expr: ComprehensionExpr): Evaluate {
  const range = context.compile(expr.range);
  return context.withLocal(expr.variable, (first) => {
    if (expr.second === undefined) {
      return compileLoop(context, expr, range, (frame, items, index) => {
        frame.slots[first] = items.list[index];
      });
    }
    return context.withLocal(expr.second, (second) =>
      compileLoop(context, expr, range, (frame, items, index) => {
        const item = items.list[index] as CelValue;
        const isMapped = items.map !== undefined && isMap(items.map);
        frame.slots[first] = isMapped ? item : index;
        frame.slots[second] = isMapped && isMap(items.map) ? mapGet(items.map, item) : item;
      }),
    );
  });
}

function compileLoop(context: CompileContext, expr: ComprehensionExpr, range: Evaluate, bind: Bind): Evaluate {
  const body = context.compile(expr.body);
  const filter = expr.filter === undefined ? undefined : context.compile(expr.filter);
  const price = context.prices?.loop(expr);
  if (price === undefined) {
    return compileMacro(expr, range, bind, body, filter, 0);
  }
  const isPredicate = expr.macro === "filter" || expr.macro === "existsOne";
  const paidBind: Bind = (frame, items, index) => {
    charge(frame, price.ask + price.turn);
    bind(frame, items, index);
  };
  const paidBody = isPredicate ? chargedWhenTrue(price.held, body) : body;
  const paidFilter = filter === undefined ? undefined : chargedWhenTrue(price.held, filter);
  return chargedAfter(price.end, compileMacro(expr, range, paidBind, paidBody, paidFilter, price.ask));
}

function chargedWhenTrue(price: number, evaluate: Evaluate): Evaluate {
  return (frame) => {
    const value = evaluate(frame);
    if (value === true) {
      charge(frame, price);
    }
    return value;
  };
}

/** `ask` is the price of the question that ends a loop early. */
function compileMacro(expr: ComprehensionExpr, range: Evaluate, bind: Bind, body: Evaluate, filter: Evaluate | undefined, ask: number): Evaluate {
  switch (expr.macro) {
    case "all":
      return compileQuantifier(range, bind, body, false, ask);
    case "exists":
      return compileQuantifier(range, bind, body, true, ask);
    case "existsOne":
      return compileExistsOne(range, bind, body);
    case "filter":
      return (frame) => {
        const items = itemsOf(range(frame));
        return items.list.filter((_, index) => {
          bind(frame, items, index);
          return holds(body, frame);
        });
      };
    case "map":
    case "transformList":
      return (frame) => {
        const result: CelValue[] = [];
        each(frame, range, bind, filter, () => {
          result.push(body(frame));
        });
        return result;
      };
    case "transformMap":
    case "transformMapEntry":
      return compileTransformMap(range, bind, filter, body, expr.macro === "transformMapEntry");
  }
}

/** `all` and `exists`: an element that decides does so even when others fail. */
function compileQuantifier(range: Evaluate, bind: Bind, body: Evaluate, decisive: boolean, ask: number): Evaluate {
  return (frame) => {
    const items = itemsOf(range(frame));
    let failure: CelError | undefined;
    for (let index = 0; index < items.list.length; index += 1) {
      bind(frame, items, index);
      const value = absorb(body, frame);
      if (value === decisive) {
        if (ask > 0 && index + 1 < items.list.length) {
          charge(frame, ask);
        }
        return decisive;
      }
      if (typeof value !== "boolean") {
        failure ??= value;
      }
    }
    if (failure !== undefined) {
      throw failure;
    }
    return !decisive;
  };
}

function compileExistsOne(range: Evaluate, bind: Bind, body: Evaluate): Evaluate {
  return (frame) => {
    const items = itemsOf(range(frame));
    let count = 0;
    for (let index = 0; index < items.list.length; index += 1) {
      bind(frame, items, index);
      count += holds(body, frame) ? 1 : 0;
    }
    return count === 1;
  };
}

function compileTransformMap(range: Evaluate, bind: Bind, filter: Evaluate | undefined, body: Evaluate, entries: boolean): Evaluate {
  return (frame) => {
    const result = new CelMap();
    each(frame, range, bind, filter, (key) => {
      const value = body(frame);
      if (!entries) {
        insert(result, key, value);
      } else if (isMap(value)) {
        for (const entryKey of mapKeys(value)) {
          insert(result, entryKey, mapGet(value, entryKey) ?? null);
        }
      } else {
        throw noSuchOverload();
      }
    });
    return result;
  };
}

function insert(map: CelMap, key: CelValue, value: CelValue): void {
  if (map.has(key)) {
    throw new CelError(`insert failed: key ${formatValue(key)} already exists`);
  }
  addEntry(map, key, value);
}

function each(frame: Frame, range: Evaluate, bind: Bind, filter: Evaluate | undefined, action: (key: CelValue) => void): void {
  const items = itemsOf(range(frame));
  for (let index = 0; index < items.list.length; index += 1) {
    bind(frame, items, index);
    if (filter === undefined || holds(filter, frame)) {
      action(items.map === undefined ? index : (items.list[index] as CelValue));
    }
  }
}

function holds(predicate: Evaluate, frame: Frame): boolean {
  const value = predicate(frame);
  if (typeof value !== "boolean") {
    throw noSuchOverload();
  }
  return value;
}

function itemsOf(range: CelValue): Items {
  if (isList(range)) {
    return { list: range, map: undefined };
  }
  if (isMap(range)) {
    return { list: mapKeys(range), map: range };
  }
  throw new CelError("no such overload");
}
