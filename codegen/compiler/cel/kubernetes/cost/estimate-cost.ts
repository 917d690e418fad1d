import type { CheckedExpr, Reference } from "../../check/checked-expr.ts";
import { stringSize } from "../../library/collections.ts";
import type { BindExpr, CallExpr, ComprehensionExpr, Expr, ListExpr, MapExpr, SelectExpr } from "../../syntax/expr.ts";
import { type CelType, dynType } from "../../types/cel-type.ts";
import { add, type Bounds, exactly, multiply, NOTHING, scale, sum, UNBOUNDED, UNKNOWN, union } from "./bounds.ts";
import { estimateLibraryCall } from "./estimate-library-call.ts";
import { estimateListCall } from "./estimate-list-call.ts";
import type { CallEstimate, EstimatedNode, PathSize, ValuePath } from "./estimated-node.ts";
import { PRICES } from "./prices.ts";

const ACCESS = exactly(PRICES.access);
/** What a list is in the accumulators of macros before the first turn. */
const EMPTY_ENTRIES: Entries = { kind: "list", key: exactly(1), value: NOTHING };

/**
 * The least and the most that an evaluation may cost, as Kubernetes reckons it before an expression is accepted: the same number for the same
 * expression and schema. `sizes` tells how large the values of variables may be. Source: KEP-2876, "Resource constraints".
 */
export function estimateCost(checked: CheckedExpr, sizes: PathSize): Bounds {
  return new Estimate(checked, sizes).cost(checked.expr);
}

/** The sizes of keys (or indices) and values that a list or map holds. */
interface Entries {
  readonly kind: "list" | "map";
  readonly key: Bounds;
  readonly value: Bounds;
}

interface Local {
  readonly name: string;
  readonly path: ValuePath;
  readonly size: Bounds | undefined;
  readonly entries: Entries | undefined;
}

class Estimate {
  readonly #checked: CheckedExpr;
  readonly #pathSize: PathSize;
  readonly #paths = new Map<number, ValuePath>();
  readonly #sizes = new Map<number, Bounds>();
  readonly #entries = new Map<number, Entries>();
  readonly #locals: Local[] = [];

  constructor(checked: CheckedExpr, pathSize: PathSize) {
    this.#checked = checked;
    this.#pathSize = pathSize;
  }

  cost(expr: Expr): Bounds {
    switch (expr.kind) {
      case "constant":
        return NOTHING;
      case "identifier":
        return this.#name(expr, expr.name);
      case "select":
        return this.#select(expr);
      case "call":
        return this.#call(expr);
      case "list":
        return this.#list(expr);
      case "map":
        return this.#map(expr);
      case "message":
        return add(sum(expr.fields.map((field) => this.cost(field.value))), exactly(PRICES.message));
      case "comprehension":
        return this.#comprehension(expr);
      case "bind":
        return this.#bind(expr);
    }
  }

  #name(expr: Expr, name: string): Bounds {
    const reference = this.#checked.references.get(expr.id);
    const local = reference?.kind === "local" ? this.#local(name) : undefined;
    this.#paths.set(expr.id, local?.path ?? [reference?.kind === "variable" ? reference.name : name]);
    return ACCESS;
  }

  #select(expr: SelectExpr): Bounds {
    const reference = this.#checked.references.get(expr.id);
    if (reference !== undefined) {
      return this.#name(expr, reference.kind === "variable" ? reference.name : expr.field);
    }
    const operand = this.cost(expr.operand);
    if (expr.optional) {
      return add(operand, exactly(1));
    }
    // Whether a field is there is asked for free.
    if (expr.test) {
      return operand;
    }
    this.#paths.set(expr.id, [...this.#path(expr.operand), expr.field]);
    return isSelectable(this.#type(expr.operand)) ? add(operand, ACCESS) : operand;
  }

  #call(expr: CallExpr): Bounds {
    const reference = this.#checked.references.get(expr.id);
    if (reference?.kind !== "call") {
      return NOTHING;
    }
    const [first] = expr.arguments;
    if (reference.name === "dyn" && first !== undefined) {
      const cost = this.cost(first);
      this.#copySizes(expr, first);
      return add(cost, exactly(1));
    }
    const costs = expr.arguments.map((argument) => this.cost(argument));
    const args = expr.arguments.map((argument) => this.#node(argument));
    const target = reference.receiver ? expr.target : undefined;
    const targetCost = target === undefined ? NOTHING : this.cost(target);
    const targetNode = target === undefined ? undefined : this.#node(target);
    const [cost, size] = this.#overloads(expr, reference, targetNode, args, costs);
    if (size !== undefined) {
      this.#sizes.set(expr.id, size);
    }
    return add(targetCost, cost);
  }

  /** What all the overloads that may be called cost, arguments included, and the size of the result. */
  #overloads(
    expr: CallExpr,
    reference: Reference & { readonly kind: "call" },
    target: EstimatedNode | undefined,
    args: readonly EstimatedNode[],
    costs: readonly Bounds[],
  ): readonly [Bounds, Bounds | undefined] {
    let cost: Bounds = { min: UNBOUNDED, max: 0 };
    let size: Bounds | undefined;
    for (const { id } of reference.overloads) {
      const found = this.#overload(expr, reference.name, id, target, args, costs);
      cost = union(cost, found.cost);
      if (found.size !== undefined) {
        size = size === undefined ? found.size : union(size, found.size);
      }
      const [container] = expr.arguments;
      if ((id === "index_list" || id === "index_map") && container !== undefined) {
        size = this.#entriesOf(container)?.value;
        this.#paths.set(expr.id, [...this.#path(container), id === "index_list" ? "@items" : "@values"]);
      }
      size ??= this.#sizeOf(expr);
    }
    return [cost, size];
  }

  #overload(
    expr: CallExpr,
    name: string,
    overloadId: string,
    target: EstimatedNode | undefined,
    args: readonly EstimatedNode[],
    costs: readonly Bounds[],
  ): CallEstimate {
    const call = { name, overloadId, target, args, pathSize: this.#pathSize };
    const known = estimateListCall(call) ?? estimateLibraryCall(call);
    if (known !== undefined) {
      return { ...known, cost: add(known.cost, sum(costs)) };
    }
    if (overloadId === "logical_and" || overloadId === "logical_or") {
      return { cost: { min: costs[0]?.min ?? 0, max: sum(costs).max } };
    }
    if (overloadId === "conditional") {
      return this.#conditional(expr, args, costs);
    }
    const own = this.#standardCall(expr, overloadId, target, args) ?? { cost: exactly(1) };
    return { ...own, cost: add(own.cost, sum(costs)) };
  }

  #conditional(expr: CallExpr, args: readonly EstimatedNode[], costs: readonly Bounds[]): CallEstimate {
    const [condition = NOTHING, then = NOTHING, otherwise = NOTHING] = costs;
    const [, thenExpr, otherwiseExpr] = expr.arguments;
    if (thenExpr !== undefined && otherwiseExpr !== undefined) {
      this.#setEntries(expr, unionEntries(this.#entriesOf(thenExpr), this.#entriesOf(otherwiseExpr)));
    }
    return { cost: add(condition, union(then, otherwise)), size: union(args[1]?.size ?? UNKNOWN, args[2]?.size ?? UNKNOWN) };
  }

  /** Calls of the language itself whose price depends on sizes; undefined for those that cost 1. */
  #standardCall(expr: CallExpr, overloadId: string, target: EstimatedNode | undefined, args: readonly EstimatedNode[]): CallEstimate | undefined {
    const [left = UNKNOWN, right = UNKNOWN] = args.map((argument) => argument.size ?? UNKNOWN);
    const receiver = target?.size ?? UNKNOWN;
    switch (overloadId) {
      case "string_format":
        return { cost: scale(receiver, PRICES.character) };
      case "string_to_bytes":
        return { cost: scale(left, PRICES.character), size: { min: left.min, max: Math.min(UNBOUNDED, left.max * 4) } };
      case "bytes_to_string":
        return { cost: scale(left, PRICES.character), size: { min: Math.floor(left.min / 4), max: left.max } };
      case "strings_quote":
        return { cost: scale(left, PRICES.character), size: { min: left.min + 2, max: Math.min(UNBOUNDED, left.max * 2 + 2) } };
      case "starts_with_string":
      case "ends_with_string":
        return { cost: scale(left, PRICES.character) };
      case "in_list":
        return { cost: right };
      case "matches_string":
        return { cost: multiply(scale(add(receiver, exactly(1)), PRICES.character), scale(left, PRICES.patternCharacter)) };
      case "contains_string":
        return { cost: multiply(scale(receiver, PRICES.character), scale(left, PRICES.character)) };
      case "add_string":
      case "add_bytes":
      case "add_list":
        return this.#concatenation(expr, overloadId, add(left, right));
      default:
        return isComparison(overloadId) ? { cost: compared(left, right) } : undefined;
    }
  }

  #concatenation(expr: CallExpr, overloadId: string, size: Bounds): CallEstimate {
    const [left, right] = expr.arguments;
    if (left !== undefined && right !== undefined) {
      this.#setEntries(expr, unionEntries(this.#entriesOf(left), this.#entriesOf(right)));
    }
    return { cost: overloadId === "add_list" ? exactly(1) : scale(size, PRICES.character), size };
  }

  #list(expr: ListExpr): Bounds {
    const elements = expr.elements.map((element) => element.value);
    const cost = sum(elements.map((element) => this.cost(element)));
    this.#setEntries(expr, { kind: "list", key: exactly(1), value: this.#unionSizes(elements) });
    return add(cost, exactly(PRICES.list));
  }

  #map(expr: MapExpr): Bounds {
    const keys = expr.entries.map((entry) => entry.key);
    const values = expr.entries.map((entry) => entry.value);
    const cost = sum([...keys, ...values].map((part) => this.cost(part)));
    this.#setEntries(expr, { kind: "map", key: this.#unionSizes(keys), value: this.#unionSizes(values) });
    return add(cost, exactly(PRICES.map));
  }

  #unionSizes(exprs: readonly Expr[]): Bounds {
    const [first, ...rest] = exprs.map((expr) => this.#sizeOf(expr) ?? UNKNOWN);
    return first === undefined ? NOTHING : rest.reduce(union, first);
  }

  /** A bound variable is a loop without turns over an empty list in cel-go, whose price stays. */
  #bind(expr: BindExpr): Bounds {
    const value = this.cost(expr.value);
    const local = { name: expr.variable, path: this.#path(expr.value), size: this.#sizeOf(expr.value), entries: this.#entriesOf(expr.value) };
    const body = this.#within([local], () => {
      const cost = this.cost(expr.body);
      this.#copySizes(expr, expr.body);
      return cost;
    });
    return sum([exactly(PRICES.list), value, body]);
  }

  /** A macro is a loop over an accumulator in cel-go: what each turn does with it is part of the price. */
  #comprehension(expr: ComprehensionExpr): Bounds {
    const range = this.cost(expr.range);
    const turn = this.#within(this.#variables(expr), () => this.#turn(expr));
    const count = this.#sizeOf(expr.range) ?? UNKNOWN;
    if (turn.entries === "none") {
      this.#sizes.set(expr.id, exactly(1));
    } else {
      this.#sizes.set(expr.id, count);
      this.#setEntries(expr, turn.entries);
    }
    return sum([range, exactly(turn.frame), multiply(count, turn.cost)]);
  }

  /** The price of one turn, of what stands around all turns, and the entries of the result: "none" for macros that answer yes or no. */
  #turn(expr: ComprehensionExpr): { readonly cost: Bounds; readonly frame: number; readonly entries: Entries | undefined | "none" } {
    const filter = expr.filter === undefined ? undefined : this.cost(expr.filter);
    const body = this.cost(expr.body);
    const step = (done: Bounds) => (filter === undefined ? done : add(filter, union(done, ACCESS)));
    switch (expr.macro) {
      case "all":
        return { cost: { min: 3, max: add(body, exactly(3)).max }, frame: 1, entries: "none" };
      case "exists":
        return { cost: { min: 4, max: add(body, exactly(4)).max }, frame: 1, entries: "none" };
      case "existsOne":
        return { cost: add(body, { min: 1, max: 2 }), frame: 2, entries: "none" };
      case "filter": {
        const element = this.#local(expr.variable);
        const value = element === undefined ? UNKNOWN : (this.#pathSize(element.path) ?? this.#filteredSize(expr, element) ?? UNKNOWN);
        return { cost: add(body, { min: 1, max: 13 }), frame: PRICES.list + 1, entries: { ...EMPTY_ENTRIES, value: union(NOTHING, value) } };
      }
      case "map":
      case "transformList": {
        const value = union(NOTHING, this.#sizeOf(expr.body) ?? UNKNOWN);
        return { cost: step(add(body, exactly(12))), frame: PRICES.list + 1, entries: { ...EMPTY_ENTRIES, value } };
      }
      case "transformMap":
        return { cost: step(add(body, exactly(3))), frame: PRICES.map + 1, entries: undefined };
      case "transformMapEntry":
        return { cost: step(add(body, exactly(2))), frame: PRICES.map + 1, entries: undefined };
    }
  }

  #filteredSize(expr: ComprehensionExpr, element: Local): Bounds | undefined {
    const range = this.#type(expr.range);
    const type = range.kind === "list" ? range.element : range.kind === "map" ? range.key : dynType;
    return typeSize(type) ?? element.size;
  }

  #variables(expr: ComprehensionExpr): readonly Local[] {
    const entries = this.#entriesOf(expr.range);
    const isList = (entries?.kind ?? this.#type(expr.range).kind) === "list";
    const path = this.#path(expr.range);
    const local = (name: string, step: string, size: Bounds | undefined): Local => ({ name, path: [...path, step], size, entries: undefined });
    if (expr.second === undefined) {
      return [local(expr.variable, isList ? "@items" : "@keys", isList ? entries?.value : entries?.key)];
    }
    return [local(expr.variable, isList ? "@indices" : "@keys", entries?.key), local(expr.second, isList ? "@items" : "@values", entries?.value)];
  }

  #within<T>(locals: readonly Local[], action: () => T): T {
    this.#locals.push(...locals);
    const result = action();
    this.#locals.length -= locals.length;
    return result;
  }

  #local(name: string): Local | undefined {
    return this.#locals.findLast((local) => local.name === name);
  }

  #localOf(expr: Expr): Local | undefined {
    return expr.kind === "identifier" && this.#checked.references.get(expr.id)?.kind === "local" ? this.#local(expr.name) : undefined;
  }

  #type(expr: Expr): CelType {
    return this.#checked.types.get(expr.id) ?? dynType;
  }

  #path(expr: Expr): ValuePath {
    return this.#localOf(expr)?.path ?? this.#paths.get(expr.id) ?? [];
  }

  #node(expr: Expr): EstimatedNode {
    return { expr, type: this.#type(expr), path: this.#path(expr), size: this.#sizeOf(expr) };
  }

  /** The size of a node's value: found before, told by a literal, by the schema, by the type, or by what the variable was bound to. */
  #sizeOf(expr: Expr): Bounds | undefined {
    const known = this.#sizes.get(expr.id) ?? literalSize(expr);
    if (known !== undefined) {
      return known;
    }
    const promised = this.#pathSize(this.#path(expr));
    if (promised !== undefined) {
      this.#sizes.set(expr.id, promised);
      return promised;
    }
    return typeSize(this.#type(expr)) ?? this.#localOf(expr)?.size;
  }

  #entriesOf(expr: Expr): Entries | undefined {
    return this.#entries.get(expr.id) ?? this.#localOf(expr)?.entries;
  }

  #setEntries(expr: Expr, entries: Entries | undefined): void {
    if (entries !== undefined) {
      this.#entries.set(expr.id, entries);
    }
  }

  #copySizes(to: Expr, from: Expr): void {
    const size = this.#sizeOf(from);
    if (size !== undefined) {
      this.#sizes.set(to.id, size);
    }
    this.#setEntries(to, this.#entriesOf(from));
  }
}

function unionEntries(left: Entries | undefined, right: Entries | undefined): Entries | undefined {
  return left === undefined || right === undefined
    ? undefined
    : { kind: left.kind, key: union(left.key, right.key), value: union(left.value, right.value) };
}

function isSelectable(type: CelType): boolean {
  return (
    type.kind === "map" || type.kind === "object" || type.kind === "parameter" || (type.kind === "opaque" && type.name.startsWith("kubernetes."))
  );
}

function isComparison(overloadId: string): boolean {
  return overloadId === "equals" || overloadId === "not_equals" || /^(?:less|greater)(?:_equals)?_(?:string|bytes)$/.test(overloadId);
}

function compared(left: Bounds, right: Bounds): Bounds {
  const max = Math.min(left.max, right.max);
  return scale({ min: max > 0 ? 1 : 0, max }, PRICES.character);
}

function literalSize(expr: Expr): Bounds | undefined {
  switch (expr.kind) {
    case "constant":
      if (typeof expr.value === "string") {
        return exactly(stringSize(expr.value));
      }
      return exactly(expr.value instanceof Uint8Array ? expr.value.length : 1);
    case "list":
      return exactly(expr.elements.length);
    case "map":
      return exactly(expr.entries.length);
    default:
      return undefined;
  }
}

function typeSize(type: CelType): Bounds | undefined {
  switch (type.kind) {
    case "bool":
    case "int":
    case "uint":
    case "double":
    case "duration":
    case "timestamp":
      return exactly(1);
    case "opaque":
      return type.name === "optional_type" ? typeSize(type.parameters[0] ?? dynType) : undefined;
    default:
      return undefined;
  }
}
