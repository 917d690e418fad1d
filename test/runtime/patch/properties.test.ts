import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deepEqual } from "../../../runtime/meta/deep-equal.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";
import type { KubeObject } from "../../../runtime/meta/object.ts";
import { applyMergePatch } from "../../../runtime/patch/merge-patch.ts";
import { mergeMap } from "../../../runtime/patch/strategic/merge-map.ts";
import { keyElement, valueElement } from "../../../runtime/registry/managed-fields/element-of.ts";
import { type FieldSet, isEmptySet, self } from "../../../runtime/registry/managed-fields/field-set.ts";
import { innerOwnership, type Ownership, ownershipOf } from "../../../runtime/registry/managed-fields/ownership-plan.ts";
import { kinds, objectsOf, singleKeyedKinds, stepsOf } from "./vectors/arbitraries.ts";
import { createMergePatch, createStrategicPatch } from "./vectors/create-patch.ts";
import { contentOf, createThing, ownersOf, renameFor, type Step } from "./vectors/play.ts";
import { type Members, readShape } from "./vectors/shape.ts";

// A failure prints the seed and the path to replay it with: fc.assert(property, { seed, path }).
const seed = Number(process.env["SEED"] ?? Date.now() % 2 ** 31);
console.log(`properties of patches: SEED=${seed}`);
const runs = (numRuns: number): fc.Parameters<unknown> => ({ seed, numRuns });

interface Writes {
  readonly members: Members;
  readonly steps: readonly Step[];
}

/**
 * Lists and maps always have content: as with kube-apiserver, nobody owns an empty list, and an empty map that one manager
 * applied goes with the content that another one took out of it. The vectors from Go's libraries cover these.
 */
const writes = (managers: number, maxLength: number): fc.Arbitrary<Writes> =>
  kinds.chain((members) => stepsOf(members, managers, { steady: true, empties: false }, maxLength).map((steps) => ({ members, steps })));

describe("apply", () => {
  test("what a manager owns is what it applied, and applying that again changes nothing", () => {
    fc.assert(
      fc.property(writes(3, 5), ({ members, steps }) => {
        const thing = createThing(members);
        let live: KubeObject | undefined;
        for (const step of steps) live = tryWrite(thing.write, live, step) ?? live;
        const last = steps.findLast((step) => step.op === "apply") as Step | undefined;
        if (last === undefined) return;
        const applied = thing.write(live, { ...last, force: true });
        const fields = (ownersOf(applied)[`${last.manager} Apply`] ?? {}) as unknown as FieldSet;
        const extracted = extract(
          renameFor(last.version, contentOf(applied)),
          fields,
          ownershipOf(readShape({ object: membersAt(last.version, members) })),
        );
        expect(comparable(extracted)).toEqual(comparable(last.object));
        const again = thing.write(applied, { ...last, object: extracted as JsonObject });
        expect(again).toEqual(applied);
      }),
      runs(300),
    );
  });

  test("ten managers: nobody loses a field that another one owns, unless that one updates it or forces it", () => {
    fc.assert(
      fc.property(writes(10, 30), ({ members, steps }) => {
        const thing = createThing(members);
        let live: KubeObject | undefined;
        for (const step of steps) {
          // More updaters than ten are merged into one entry.
          const version = step.op === "update" ? "v1" : step.version;
          const one: Step = { ...step, version, object: renameFor(version, renameFor("v1", step.object)) };
          const next = tryWrite(thing.write, live, one);
          if (next === undefined) continue;
          if (live !== undefined) checkOthers(members, live, next, one);
          live = next;
        }
      }),
      runs(150),
    );
  });
});

test("a merge patch made of two objects leads from one to the other", () => {
  const pairs = kinds.chain((members) => fc.tuple(objectsOf(members), objectsOf(members)));
  fc.assert(
    fc.property(pairs, ([from, to]) => {
      const patch = createMergePatch(from, to);
      expect(applyMergePatch(structuredClone(from), patch)).toEqual(to);
      expect(applyMergePatch(structuredClone(to), patch)).toEqual(to);
    }),
    runs(500),
  );
});

test("a strategic merge patch made of two objects leads from one to the other", () => {
  const pairs = singleKeyedKinds.chain((members) => fc.tuple(fc.constant(members), objectsOf(members), objectsOf(members)));
  fc.assert(
    fc.property(pairs, ([members, from, to]) => {
      const shape = { object: members };
      const patch = createStrategicPatch(shape, from, to);
      expect(mergeMap(structuredClone(from), patch, readShape(shape))).toEqual(to);
    }),
    runs(500),
  );
});

/** Undefined for a write that is refused. */
function tryWrite(write: (live: KubeObject | undefined, step: Step) => KubeObject, live: KubeObject | undefined, step: Step): KubeObject | undefined {
  try {
    return write(live, step);
  } catch (error) {
    if ((error as { status?: { code?: number } }).status?.code === 409) return undefined;
    throw error;
  }
}

/** What a write may do to the managers that did not ask for it. */
function checkOthers(members: Members, before: KubeObject, after: KubeObject, step: Step): void {
  const self = step.op === "apply" ? `${step.manager} Apply` : `${step.manager} Update ${step.version}`;
  const later = ownersOf(after);
  const own = before.metadata.managedFields?.find((entry) => entry.manager === step.manager && entry.operation === "Apply");
  // Who owns an item or an entry takes it away with all that others put inside it.
  const wasInside = (path: readonly string[], version: string): boolean => {
    const [first = "", ...rest] = path;
    const names = own?.apiVersion === version ? [first, ...rest] : [{ "f:a": "f:z", "f:z": "f:a" }[first] ?? first, ...rest];
    return names.some((_, index) => index > 0 && owns(own?.fieldsV1 as unknown as FieldSet | undefined, names.slice(0, index)));
  };
  for (const entry of before.metadata.managedFields ?? []) {
    const owner = entry.operation === "Apply" ? `${entry.manager} Apply` : `${entry.manager} Update ${entry.apiVersion}`;
    if (owner === self) continue;
    const version = entry.apiVersion as "v1" | "v2";
    const ownership = ownershipOf(readShape({ object: membersAt(version, members) }));
    const was = renameFor(version, contentOf(before));
    const is = renameFor(version, contentOf(after));
    for (const path of leavesOf(entry.fieldsV1 as unknown as FieldSet)) {
      const old = valueAt(was, path, ownership);
      const now = valueAt(is, path, ownership);
      const stillOwns = owns(later[owner] as FieldSet | undefined, path);
      const where = `${owner} ${path.join(" ")}`;
      if (step.op === "apply" && step.force !== true) expect(stillOwns || wasInside(path, version), where).toBe(true);
      // Who owns a field finds it as it was; who lost it lost it to a change.
      if (stillOwns) expect(isSame(old, now), where).toBe(true);
      else expect(deepEqual(old, now), where).toBe(false);
    }
  }
}

function membersAt(version: "v1" | "v2", members: Members): Members {
  return version === "v1" ? members : (renameFor("v2", members as JsonObject) as unknown as Members);
}

/** The elements on the way to each field of a set that has nothing below it. */
function leavesOf(set: FieldSet, prefix: readonly string[] = []): string[][] {
  return Object.keys(set).flatMap((element) => {
    if (element === self) return [];
    const node = set[element] as FieldSet;
    const path = [...prefix, element];
    return isEmptySet(node) ? [path] : leavesOf(node, path);
  });
}

function owns(set: FieldSet | undefined, path: readonly string[]): boolean {
  let node = set;
  for (const element of path) node = node?.[element];
  return node !== undefined && (isEmptySet(node) || node[self] !== undefined);
}

function valueAt(value: JsonValue | undefined, path: readonly string[], ownership: Ownership | undefined): JsonValue | undefined {
  const [element, ...rest] = path;
  if (element === undefined || value === undefined) return value;
  const inner = ownership === undefined ? undefined : innerOwnership(ownership, element);
  if (Array.isArray(value)) {
    const items = value.filter((item) => elementIn(item, ownership) === element);
    return valueAt(items[0], rest, inner);
  }
  return isJsonObject(value) ? valueAt(value[element.slice(2)], rest, inner) : undefined;
}

function elementIn(item: JsonValue, ownership: Ownership | undefined): string | undefined {
  if (ownership?.shape === "keyed") return keyElement(item, ownership.keys);
  return valueElement(item);
}

/** A map or a list that is owned itself may get content from others; what was pruned empty is null. */
function isSame(old: JsonValue | undefined, now: JsonValue | undefined): boolean {
  if (typeof old === "object") return typeof now === "object";
  return deepEqual(old, now);
}

/** The part of an object that a set speaks of. */
function extract(value: JsonValue, set: FieldSet, ownership: Ownership | undefined): JsonValue {
  const isWhole = ownership === undefined || ownership.shape === "whole";
  if (isWhole || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    if (ownership.shape !== "keyed" && ownership.shape !== "set") return value;
    return value.flatMap((item) => {
      const element = elementIn(item, ownership) ?? "";
      const node = set[element];
      return node === undefined ? [] : [extract(item, node, innerOwnership(ownership, element))];
    });
  }
  const result: JsonObject = {};
  for (const element of Object.keys(set)) {
    const member = value[element.slice(2)];
    if (element !== self && member !== undefined)
      result[element.slice(2)] = extract(member, set[element] as FieldSet, innerOwnership(ownership, element));
  }
  return result;
}

/** What a configuration says, whatever the order of its items. */
function comparable(value: JsonValue): JsonValue | undefined {
  const said = withoutVoids(value);
  return said === undefined ? undefined : sortItems(said);
}

/** Lists in one order: an object keeps the order of its items from one apply to the next. */
function sortItems<T extends JsonValue>(value: T): T;
function sortItems(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sortItems).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sortItems(value[key] as JsonValue)]),
  );
}

/** Without nulls, and lists and maps that say nothing, because ownership does not remember them. */
function withoutVoids(value: JsonValue): JsonValue | undefined {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map((item) => withoutVoids(item) ?? null);
  if (!isJsonObject(value)) return value;
  const kept = Object.entries(value).flatMap(([key, member]): [string, JsonValue][] => {
    const one = withoutVoids(member as JsonValue);
    return one === undefined ? [] : [[key, one]];
  });
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
