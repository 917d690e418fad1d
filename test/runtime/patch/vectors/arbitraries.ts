import fc from "fast-check";
import type { JsonObject, JsonValue } from "../../../../runtime/meta/json.ts";
import { renameFor, type Step } from "./play.ts";
import type { Members, Shape } from "./shape.ts";

const names = ["a", "b", "c", "d"] as const;
const scalarShape = fc.constantFrom<Shape>("string", "number", "boolean");

/** Types of some depth, with everything that ownership and merging tell apart. */
function shapes(depth: number, maxKeys: number): fc.Arbitrary<Shape> {
  const set = fc.constantFrom<Shape>({ set: "string" }, { set: "number" });
  const leaves: fc.Arbitrary<Shape> = fc.oneof({ weight: 3, arbitrary: scalarShape }, { weight: 2, arbitrary: set }, fc.constant<Shape>("any"));
  if (depth === 0) return leaves;
  const inner = shapes(depth - 1, maxKeys);
  return fc.oneof(
    leaves,
    fc.tuple(inner, fc.boolean()).map(([map, atomic]): Shape => (atomic ? { map, atomic } : { map })),
    inner.map((list): Shape => ({ list })),
    { weight: 2, arbitrary: keyed(inner, maxKeys) },
    { weight: 3, arbitrary: structures(inner) },
  );
}

function structures(inner: fc.Arbitrary<Shape>): fc.Arbitrary<Shape> {
  return fc
    .tuple(membersOf(inner, 1), fc.constantFrom("plain", "plain", "plain", "atomic", "open"))
    .map(([object, kind]): Shape => (kind === "atomic" ? { object, atomic: true } : kind === "open" ? { object, open: true } : { object }));
}

function keyed(inner: fc.Arbitrary<Shape>, maxKeys: number): fc.Arbitrary<Shape> {
  return fc.tuple(membersOf(inner, 0), fc.constantFrom(1, 1, 2, 3)).map(([members, keys]): Shape => {
    const all = { ...members, name: "string" } as const;
    if (keys === 1 || maxKeys === 1) return { keyed: all, keys: ["name"] };
    if (keys === 2) return { keyed: { ...all, port: "number" }, keys: ["name", "port"] };
    return { keyed: { ...all, port: "number" }, keys: ["name", "port"], defaults: { port: 1 } };
  });
}

function membersOf(inner: fc.Arbitrary<Shape>, minKeys: number): fc.Arbitrary<Members> {
  return fc.dictionary(fc.constantFrom(...names), inner, { minKeys, maxKeys: 3 });
}

const kindsWith = (maxKeys: number): fc.Arbitrary<Members> =>
  fc.dictionary(fc.constantFrom(...names), shapes(2, maxKeys), { minKeys: 2, maxKeys: 4 });

/** The members of a kind. */
export const kinds = kindsWith(2);

/** The members of a kind whose lists have one key. */
export const singleKeyedKinds = kindsWith(1);

/** How wild values are. */
export interface Wildness {
  /** Nulls where a value could be. */
  readonly nulls?: boolean;
  /** Lists and maps without content. */
  readonly empties?: boolean;
  /** Free-form values with content whose shape their name tells: a map that becomes a list takes what others own inside it, as with kube-apiserver. */
  readonly steady?: boolean;
}

/** Values of a type. Few different ones, so that they meet. */
export function valuesOf(shape: Shape, wildness: Wildness = {}): fc.Arbitrary<JsonValue> {
  const value = presentValues(shape, wildness);
  return wildness.nulls === true ? fc.oneof({ weight: 19, arbitrary: value }, fc.constant(null)) : value;
}

function presentValues(shape: Shape, wildness: Wildness): fc.Arbitrary<JsonValue> {
  const least = wildness.empties === false ? 1 : 0;
  if (typeof shape === "string") {
    if (shape === "string") return fc.constantFrom("x", "y", "");
    if (shape === "number") return fc.constantFrom(0, 1, 2.5);
    if (shape === "boolean") return fc.boolean();
    return wildness.steady === true ? steady : free;
  }
  if ("map" in shape) return fc.dictionary(fc.constantFrom("k", "l", "m"), valuesOf(shape.map, wildness), { minKeys: least }).map(plain);
  if ("list" in shape) return fc.array(presentValues(shape.list, wildness), { minLength: least, maxLength: 2 });
  if ("set" in shape)
    return fc.uniqueArray(fc.constantFrom<JsonValue>(...(shape.set === "string" ? ["p", "q", "r"] : [1, 2, 3])), { minLength: least });
  if ("keyed" in shape) {
    const { keyed: members, keys, defaults } = shape;
    const optional = new Set(Object.keys(defaults ?? {}));
    const keyValues = fc.record(
      { name: fc.constantFrom("i", "j", "k"), ...(keys.length > 1 ? { port: fc.constantFrom(1, 2) } : {}) },
      { requiredKeys: ["name", ...(keys.length > 1 && !optional.has("port") ? ["port" as const] : [])] },
    );
    const rest = Object.fromEntries(Object.entries(members).filter(([name]) => !keys.includes(name)));
    const item = fc.tuple(objectsOf(rest, wildness), keyValues).map(([object, key]): JsonObject => ({ ...object, ...key }));
    const identity = (one: JsonObject): string => JSON.stringify(keys.map((key) => one[key] ?? defaults?.[key]));
    return fc.uniqueArray(item, { selector: identity, minLength: least, maxLength: 3 });
  }
  const declared = objectsOf(shape.object, wildness, least);
  if (shape.open !== true) return declared;
  return fc
    .tuple(declared, fc.dictionary(fc.constantFrom("u", "v"), presentValues("any", wildness), { maxKeys: 1 }))
    .map(([object, more]) => ({ ...object, ...more }));
}

const free: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small", maxDepth: 2 },
    fc.constantFrom<JsonValue>("x", 1, true),
    fc.dictionary(fc.constantFrom("e", "f"), tie("value"), { maxKeys: 2 }).map(plain),
    fc.array(tie("value"), { maxLength: 2 }),
  ),
})).value;

const steady: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonObject }>((tie) => ({
  value: fc.oneof({ maxDepth: 2 }, fc.record({ e: fc.constantFrom("x", 1, true) }), fc.record({ e: fc.constant("x"), f: tie("value") })).map(plain),
})).value;

/** Objects with some of the members. */
export function objectsOf(members: Members, wildness: Wildness = {}, least = 0): fc.Arbitrary<JsonObject> {
  const entries = Object.entries(members);
  if (entries.length === 0) return fc.constant({});
  const arbitraries = Object.fromEntries(entries.map(([name, shape]) => [name, valuesOf(shape, wildness)]));
  const all = fc.record(arbitraries, { requiredKeys: [] }).map(plain);
  return least === 0 ? all : all.filter((object) => Object.keys(object).length > 0);
}

/** fast-check makes objects without a prototype. */
function plain(object: JsonObject): JsonObject {
  return { ...object };
}

/** Writes of some managers to one object. */
export function stepsOf(members: Members, managers: number, wildness: Wildness, maxLength: number): fc.Arbitrary<Step[]> {
  const names = Array.from({ length: managers }, (_, index) => `m${index}`);
  const step = fc
    .tuple(
      fc.constantFrom<Step["op"]>("apply", "apply", "update"),
      fc.constantFrom(...names),
      fc.constantFrom<Step["version"]>("v1", "v1", "v1", "v2"),
      fc.boolean(),
    )
    .chain(([op, manager, version, force]) =>
      objectsOf(members, wildness).map((object): Step => ({ op, manager, version, ...(force ? { force } : {}), object: renameFor(version, object) })),
    );
  return fc.array(step, { minLength: 2, maxLength });
}
