import type { Expr } from "../../syntax/expr.ts";
import type { CelType } from "../../types/cel-type.ts";
import { isSameType } from "../../types/unify.ts";
import { add, type Bounds, exactly, multiply, NOTHING, scale, sum, UNBOUNDED, UNKNOWN, union } from "./bounds.ts";
import type { CallEstimate, EstimatedNode, PathSize } from "./estimated-node.ts";
import { PRICES } from "./prices.ts";

/** A call to be priced. `target` is the receiver of a member call. */
export interface EstimatedCall {
  readonly name: string;
  readonly overloadId: string;
  readonly target: EstimatedNode | undefined;
  readonly args: readonly EstimatedNode[];
  readonly pathSize: PathSize;
}

type Estimator = (call: EstimatedCall) => CallEstimate | undefined;

const ONE: CallEstimate = { cost: exactly(1) };
/** An IP address has 4 or 16 bytes. */
const ADDRESS: Bounds = { min: 4, max: 16 };
/** The longest pattern of a format, where the format is not known. */
const FORMAT_PATTERN = 128;
/** The longest name of a format. */
const FORMAT_NAME = 64;

/** Types that compare at once. */
const SIMPLE_TYPES: ReadonlySet<string> = new Set([
  "net.IP",
  "net.CIDR",
  "kubernetes.Quantity",
  "kubernetes.Semver",
  "kubernetes.authorization.Authorizer",
  "kubernetes.authorization.PathCheck",
  "kubernetes.authorization.GroupCheck",
  "kubernetes.authorization.ResourceCheck",
  "kubernetes.authorization.Decision",
]);

const ESTIMATORS: ReadonlyMap<string, Estimator> = new Map([
  ["check", () => ({ cost: exactly(PRICES.accessCheck) })],
  ...simple("serviceAccount path group resource subresource namespace name allowed reason error errored"),
  ...simple("masked prefixLength family isUnspecified isLoopback isLinkLocalMulticast isLinkLocalUnicast isGlobalUnicast"),
  ...simple("sign asInteger isInteger asApproximateFloat isGreaterThan isLessThan compareTo add sub major minor patch"),
  ...simple("getScheme getHostname getHost getPort getEscapedPath getQuery format.named"),
  ...same("fieldSelector labelSelector", selector),
  ...same("isSorted sum max min indexOf lastIndexOf", walkList),
  ...same("url jsonpatch.escapeKey", ({ args, pathSize }) => readText(args.length === 1 ? args[0] : undefined, pathSize)),
  ...same("lowerAscii upperAscii substring trim", ({ target, pathSize }) => readText(target, pathSize)),
  ["replace", replace],
  ["split", split],
  ["join", join],
  ...same("find findAll", find),
  ...same("cidr isIP isCIDR quantity isQuantity semver isSemver", parse),
  ["ip", (call) => (call.overloadId === "cidr_ip" ? ONE : parse(call))],
  ["ip.isCanonical", ({ args, pathSize }) => on(args[0], (node) => ({ cost: scale(sizeOf(node, pathSize), 2 * PRICES.character) }))],
  ["containsIP", (call) => contains(call, "cidr_contains_ip_string", [])],
  ["containsCIDR", (call) => contains(call, "cidr_contains_cidr_string", [scale(ADDRESS, PRICES.character), exactly(1)])],
  [
    "validate",
    ({ args, pathSize }) =>
      on(args[0], (node) => ({ cost: scale(scale(sizeOf(node, pathSize), PRICES.character), FORMAT_PATTERN * PRICES.patternCharacter) })),
  ],
  ["_==_", equality],
]);

/** What Kubernetes reckons for the calls of its libraries; undefined for other calls (KEP-2876, "Resource constraints"). */
export function estimateLibraryCall(call: EstimatedCall): CallEstimate | undefined {
  return ESTIMATORS.get(call.name)?.(call);
}

/** The size of a node: what the expression tells, else the schema, else anything. */
export function sizeOf(node: EstimatedNode, pathSize: PathSize): Bounds {
  return node.size ?? pathSize(node.path) ?? UNKNOWN;
}

function same(names: string, estimator: Estimator): [string, Estimator][] {
  return names.split(" ").map((name) => [name, estimator]);
}

function simple(names: string): [string, Estimator][] {
  return same(names, () => ONE);
}

function on(node: EstimatedNode | undefined, estimate: (node: EstimatedNode) => CallEstimate): CallEstimate | undefined {
  return node === undefined ? undefined : estimate(node);
}

function readText(node: EstimatedNode | undefined, pathSize: PathSize): CallEstimate | undefined {
  return on(node, (text) => {
    const size = sizeOf(text, pathSize);
    return { cost: scale(size, PRICES.character), size };
  });
}

function parse({ args, pathSize }: EstimatedCall): CallEstimate | undefined {
  return on(args[0], (text) => ({ cost: scale(sizeOf(text, pathSize), PRICES.character) }));
}

function selector({ args, pathSize }: EstimatedCall): CallEstimate | undefined {
  return on(args.length === 1 ? args[0] : undefined, (text) => {
    const size = sizeOf(text, pathSize);
    return { cost: sum([exactly(PRICES.list), scale(size, PRICES.character), scale(scale(size, 0.5), PRICES.list + PRICES.message)]) };
  });
}

/** The first part of a type, `A` of `list(A)`. */
function firstPart(type: CelType): CelType | undefined {
  switch (type.kind) {
    case "list":
      return type.element;
    case "map":
      return type.key;
    case "opaque":
      return type.parameters[0];
    default:
      return undefined;
  }
}

function elementOf(list: EstimatedNode): EstimatedNode | undefined {
  const type = firstPart(list.type);
  return type === undefined ? undefined : { expr: undefined, type, path: list.path.length === 0 ? [] : [...list.path, "@items"], size: undefined };
}

function walkList({ target, pathSize }: EstimatedCall): CallEstimate | undefined {
  return on(target, (list) => {
    const size = sizeOf(list, pathSize);
    const element = elementOf(list);
    if (element === undefined) {
      return { cost: scale(size, PRICES.character) };
    }
    const isText = element.type.kind === "string" || element.type.kind === "bytes";
    return { cost: multiply(size, add(exactly(1), isText ? scale(sizeOf(element, pathSize), PRICES.character) : NOTHING)) };
  });
}

/** The result is longest when the shortest part is replaced most often by the longest text, and the other way round. */
function replace({ target, args, pathSize }: EstimatedCall): CallEstimate | undefined {
  const [old, by] = args;
  if (target === undefined || old === undefined || by === undefined) {
    return undefined;
  }
  const size = sizeOf(target, pathSize);
  const oldSize = sizeOf(old, pathSize);
  const bySize = sizeOf(by, pathSize);
  let count = { min: Math.ceil(size.min / oldSize.max), max: Math.ceil(size.max / oldSize.min) };
  let kept = NOTHING;
  if (oldSize.min === 0) {
    count = { ...count, max: Math.min(UNBOUNDED, size.max + 1) };
    kept = { ...kept, max: size.max };
  } else if (bySize.max <= oldSize.min) {
    count = { ...count, max: 0 };
    kept = { ...kept, max: size.max };
  }
  if (oldSize.max === 0) {
    count = { ...count, min: size.min + 1 };
    kept = { ...kept, min: size.min };
  } else if (oldSize.max <= bySize.min) {
    count = { ...count, min: 0 };
    kept = { ...kept, min: size.min };
  }
  return { cost: scale(size, 2 * PRICES.character), size: add(multiply(count, bySize), kept) };
}

function split({ target, args, pathSize }: EstimatedCall): CallEstimate | undefined {
  return on(target, (text) => {
    const size = sizeOf(text, pathSize);
    const limit = intLiteral(args[1]?.expr);
    const max = limit === undefined ? size.max : limit < 0 ? UNBOUNDED : limit;
    return { cost: scale(size, 2 * PRICES.character), size: { min: 0, max } };
  });
}

function join({ target, args, pathSize }: EstimatedCall): CallEstimate | undefined {
  return on(target, (list) => {
    const count = sizeOf(list, pathSize);
    const element = elementOf(list);
    const texts = element === undefined ? NOTHING : multiply(count, sizeOf(element, pathSize));
    const [separator] = args;
    const gaps = { min: Math.max(0, count.min - 1), max: Math.max(0, count.max - 1) };
    const size = separator === undefined ? texts : add(texts, multiply(sizeOf(separator, pathSize), gaps));
    return { cost: scale(size, PRICES.character), size };
  });
}

function find({ target, args, pathSize }: EstimatedCall): CallEstimate | undefined {
  const [pattern] = args;
  if (target === undefined || pattern === undefined) {
    return undefined;
  }
  const size = sizeOf(target, pathSize);
  const text = scale(add(size, exactly(1)), PRICES.character);
  return { cost: multiply(text, scale(sizeOf(pattern, pathSize), PRICES.patternCharacter)), size: { min: 0, max: size.max } };
}

function contains({ overloadId, args, pathSize }: EstimatedCall, textOverload: string, extra: readonly Bounds[]): CallEstimate | undefined {
  return on(args[0], (other) => {
    const parsing = overloadId === textOverload ? [scale(sizeOf(other, pathSize), PRICES.character)] : [];
    return { cost: sum([scale(add(ADDRESS, ADDRESS), PRICES.character), ...extra, ...parsing]) };
  });
}

function equality({ args }: EstimatedCall): CallEstimate | undefined {
  const [left, right] = args;
  if (left?.type.kind !== "opaque" || right === undefined || !isSameType(left.type, right.type)) {
    return undefined;
  }
  const { name } = left.type;
  if (SIMPLE_TYPES.has(name)) {
    return ONE;
  }
  if (name === "kubernetes.NamedFormat") {
    return { cost: scale({ min: 1, max: FORMAT_NAME }, PRICES.character) };
  }
  if (name === "kubernetes.URL") {
    return { cost: scale(union(exactly(1), { min: 1, max: right.size?.max ?? 1 }), PRICES.character) };
  }
  return undefined;
}

/** The value of an int literal. */
export function intLiteral(expr: Expr | undefined): number | undefined {
  return expr?.kind === "constant" && expr.type.kind === "int" ? Number(expr.value) : undefined;
}
