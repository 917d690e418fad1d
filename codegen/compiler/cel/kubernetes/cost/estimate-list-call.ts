import { add, type Bounds, exactly, multiply, scale, UNBOUNDED } from "./bounds.ts";
import { type EstimatedCall, intLiteral, sizeOf } from "./estimate-library-call.ts";
import type { CallEstimate } from "./estimated-node.ts";
import { PRICES } from "./prices.ts";

type Estimator = (call: EstimatedCall) => CallEstimate | undefined;

/** By overload; sorting is known by the ends of its overloads, which there are for each type of elements. */
const ESTIMATORS: ReadonlyMap<string, Estimator> = new Map<string, Estimator>([
  ["list_sets_contains_list", (call) => sets(call, 1)],
  ["list_sets_intersects_list", (call) => sets(call, 1)],
  ["list_sets_equivalent_list", (call) => sets(call, 2)],
  ["list_slice", slice],
  ["lists_range", ({ args }) => allocation(1, exactly(literalOr(args[0]?.expr, UNBOUNDED)))],
  ["list_reverse", ({ target, pathSize }) => (target === undefined ? undefined : allocation(1, sizeOf(target, pathSize)))],
  ["list_flatten", flatten],
  ["list_flatten_int", flatten],
  ["list_distinct", (call) => compareAll(call, 2)],
]);
const SORT = /^list_(.*)_sort(ByAssociatedKeys)?$/;

/** What cel-go reckons for the calls of its sets and lists extensions; undefined for other calls. */
export function estimateListCall(call: EstimatedCall): CallEstimate | undefined {
  const estimator = ESTIMATORS.get(call.overloadId);
  if (estimator !== undefined) {
    return estimator(call);
  }
  const sort = SORT.exec(call.overloadId);
  if (sort === null) {
    return undefined;
  }
  const isText = sort[1] === "string" || sort[1] === "bytes";
  const factor = isText ? 2 + PRICES.character : 2;
  const [keys] = call.args;
  return sort[2] !== undefined && keys !== undefined ? compareAll({ ...call, target: keys }, factor) : compareAll(call, factor);
}

function literalOr(expr: Parameters<typeof intLiteral>[0], otherwise: number): number {
  const literal = intLiteral(expr);
  return literal === undefined ? otherwise : Math.max(0, literal);
}

function sets({ args, pathSize }: EstimatedCall, factor: number): CallEstimate | undefined {
  const [left, right] = args;
  if (left === undefined || right === undefined) {
    return undefined;
  }
  return { cost: add(scale(multiply(sizeOf(left, pathSize), sizeOf(right, pathSize)), factor), exactly(1)) };
}

function slice({ target, args, pathSize }: EstimatedCall): CallEstimate | undefined {
  if (target === undefined) {
    return undefined;
  }
  const length = literalOr(args[1]?.expr, sizeOf(target, pathSize).max) - literalOr(args[0]?.expr, 0);
  return allocation(1, exactly(length < 0 ? UNBOUNDED : length));
}

function flatten({ target, args, pathSize }: EstimatedCall): CallEstimate | undefined {
  return target === undefined ? undefined : allocation(args.length === 0 ? 1 : literalOr(args[0]?.expr, UNBOUNDED), sizeOf(target, pathSize));
}

function compareAll({ target, pathSize }: EstimatedCall, factor: number): CallEstimate | undefined {
  if (target === undefined) {
    return undefined;
  }
  const size = sizeOf(target, pathSize);
  return allocation(factor, multiply(size, size));
}

function allocation(factor: number, size: Bounds): CallEstimate {
  return { cost: add(scale(size, factor), exactly(1 + PRICES.list)), size };
}
