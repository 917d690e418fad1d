import type { CelLibrary } from "../check/environment.ts";
import { defineFunction, memberOverload, overload } from "../check/overload.ts";
import type { Expr } from "../syntax/expr.ts";
import { comprehension, type Macro, variableName } from "../syntax/macro.ts";
import { dynType, intType, listType, typeParameter } from "../types/cel-type.ts";
import { CelError } from "../values/cel-error.ts";
import type { CelValue } from "../values/cel-value.ts";
import { checkListLength } from "../values/collection-limit.ts";
import { celEquals } from "../values/equals.ts";
import type { CelInt } from "../values/int.ts";
import { isList, typeOf } from "../values/type-of.ts";
import { COMPARABLE_TYPES, compareValues } from "./compare-values.ts";

type List = readonly CelValue[];

const listOfT = listType(typeParameter("T"));
const listOfLists = listType(listOfT);
const SORT_INPUT = "@__sortBy_input__";

function slice(list: List, start: CelInt, end: CelInt): List {
  const call = `cannot slice(${start}, ${end})`;
  if (start < 0 || end < 0) {
    throw new CelError(`${call}, negative indexes not supported`);
  }
  if (start > end) {
    throw new CelError(`${call}, start index must be less than or equal to end index`);
  }
  if (list.length < end) {
    throw new CelError(`${call}, list is length ${list.length}`);
  }
  return list.slice(Number(start), Number(end));
}

function flatten(list: List, depth: CelInt): List {
  if (depth < 0) {
    throw new CelError("level must be non-negative");
  }
  const found: CelValue[] = [];
  for (const element of list) {
    const inner = depth > 0 && isList(element) ? flatten(element, Number(depth) - 1) : [element];
    checkListLength(found.length + inner.length);
    for (const one of inner) {
      found.push(one);
    }
  }
  return found;
}

function range(length: CelInt): List {
  checkListLength(Number(length));
  return Array.from({ length: Math.max(0, Number(length)) }, (_, index) => index);
}

function distinct(list: List): List {
  const strings = new Set<CelValue>();
  const found: CelValue[] = [];
  for (const element of list) {
    if (typeof element === "string") {
      if (!strings.has(element)) {
        strings.add(element);
        found.push(element);
      }
    } else if (!found.some((other) => celEquals(element, other))) {
      found.push(element);
    }
  }
  return found;
}

function sortByKeys(list: List, keys: List): List {
  if (list.length !== keys.length) {
    const counts = `${list.length} and ${keys.length} elements respectively`;
    throw new CelError(`@sortByAssociatedKeys() expected a list of the same size as the associated keys list, but got ${counts}`);
  }
  const [first] = keys;
  if (first === undefined) {
    return list;
  }
  const type = typeOf(first);
  if (keys.length > 1 && keys.some((key) => typeOf(key) !== type)) {
    throw new CelError("list elements must have the same type");
  }
  const order = keys.map((_, index) => index);
  order.sort((left, right) => compareValues(keys[left] as CelValue, keys[right] as CelValue) ?? 0);
  return order.map((index) => list[index] as CelValue);
}

/** `list.sortBy(x, key)`: the list is bound, so that it is evaluated once, and sorted by the keys of its elements. */
const sortBy: Macro = {
  name: "sortBy",
  receiver: true,
  arity: 2,
  expand(context, target, args) {
    const [variable, key] = args;
    if (target === undefined || variable === undefined || key === undefined) {
      return undefined;
    }
    if (!["list", "select", "identifier", "comprehension", "call", "bind"].includes(target.kind)) {
      return context.fail(target, "sortBy can only be applied to a list, identifier, comprehension, call or select expression");
    }
    const name = variableName(variable);
    if (name === undefined) {
      return context.fail(variable, "argument is not an identifier");
    }
    const input = (): Expr => ({ kind: "identifier", id: context.nextId(), offset: context.offset, name: SORT_INPUT });
    const keys = comprehension(context, "map", input(), [name], key);
    const sorted: Expr = {
      kind: "call",
      id: context.nextId(),
      offset: context.offset,
      function: "@sortByAssociatedKeys",
      target: input(),
      arguments: [keys],
    };
    return { kind: "bind", id: context.nextId(), offset: context.offset, variable: SORT_INPUT, value: target, body: sorted };
  },
};

/** `slice`, `flatten`, `sort`, `sortBy`, `lists.range`, `reverse` and `distinct` (cel-go's lists extension, version 3). */
export const listExtensionLibrary: CelLibrary = {
  name: "lists",
  functions: [
    defineFunction("slice", memberOverload("list_slice", [listOfT, intType, intType], listOfT, slice)),
    defineFunction(
      "flatten",
      memberOverload("list_flatten", [listOfLists], listOfT, (list: List) => flatten(list, 1), { accepts: ([list]) => isList(list) }),
      memberOverload("list_flatten_int", [listType(dynType), intType], listType(dynType), flatten),
    ),
    defineFunction(
      "sort",
      ...COMPARABLE_TYPES.map(([, type]) =>
        memberOverload(`list_${overloadName(type.kind)}_sort`, [listType(type)], listType(type), (list: List) => sortByKeys(list, list)),
      ),
    ),
    defineFunction(
      "@sortByAssociatedKeys",
      ...COMPARABLE_TYPES.map(([, type]) =>
        memberOverload(`list_${overloadName(type.kind)}_sortByAssociatedKeys`, [listOfT, listType(type)], listOfT, sortByKeys),
      ),
    ),
    defineFunction("lists.range", overload("lists_range", [intType], listType(intType), range)),
    defineFunction(
      "reverse",
      memberOverload("list_reverse", [listOfT], listOfT, (list: List) => list.toReversed()),
    ),
    defineFunction("distinct", memberOverload("list_distinct", [listOfT], listOfT, distinct)),
  ],
  macros: [sortBy],
};

function overloadName(kind: string): string {
  return kind === "timestamp" || kind === "duration" ? `google.protobuf.${kind === "timestamp" ? "Timestamp" : "Duration"}` : kind;
}
