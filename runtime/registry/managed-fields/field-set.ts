/**
 * A set of fields as FieldsV1 writes it: elements ("f:name", `k:{"name":"a"}`, `v:"x"`) to what is owned below them.
 * An empty node is owned itself; a node with elements is owned itself when it has ".". At the root, {} is the empty set.
 * Sets are never changed once made, and share parts.
 *
 * Source: meta/v1 FieldsV1; KEP-555, server-side apply.
 */
export interface FieldSet {
  readonly [element: string]: FieldSet;
}

/** A set while it is built. */
export interface MutableFieldSet {
  [element: string]: FieldSet;
}

/** An owned field with nothing below it; as a root, the empty set. */
export const leaf: FieldSet = Object.freeze({});

/** The element that says that the node itself is owned. */
export const self = ".";

export function isEmptySet(set: FieldSet): boolean {
  for (const _ in set) return false;
  return true;
}

function isOwned(node: FieldSet): boolean {
  return isEmptySet(node) || node[self] !== undefined;
}

/** The node with what is owned below it, or undefined when there is nothing to say. */
function makeNode(owned: boolean, below: MutableFieldSet | undefined): FieldSet | undefined {
  if (below === undefined) return owned ? leaf : undefined;
  if (owned) below[self] = leaf;
  return below;
}

/** What either set has. */
export function union(a: FieldSet, b: FieldSet): FieldSet {
  if (a === b || isEmptySet(b)) return a;
  if (isEmptySet(a)) return b;
  const result: MutableFieldSet = { ...a };
  for (const element in b) {
    const right = b[element] as FieldSet;
    const left = a[element];
    result[element] = left === undefined ? right : unionNodes(left, right);
  }
  return result;
}

function unionNodes(a: FieldSet, b: FieldSet): FieldSet {
  if (a === b) return a;
  const owned = isOwned(a) || isOwned(b);
  const below = union(a, b);
  if (!owned || isEmptySet(below) || below[self] !== undefined) return below;
  return { ...below, [self]: leaf };
}

/** What `a` has and `b` has not. Owning a field and owning what is below it are two things. */
export function difference(a: FieldSet, b: FieldSet): FieldSet {
  if (isEmptySet(a) || isEmptySet(b)) return a;
  return differenceBelow(a, b) ?? leaf;
}

function differenceBelow(a: FieldSet, b: FieldSet): MutableFieldSet | undefined {
  let result: MutableFieldSet | undefined;
  for (const element in a) {
    if (element === self) continue;
    const left = a[element] as FieldSet;
    const right = b[element];
    const rest = right === undefined ? left : makeNode(isOwned(left) && !isOwned(right), differenceBelow(left, right));
    if (rest === undefined) continue;
    result ??= {};
    result[element] = rest;
  }
  return result;
}

/** What both sets have. */
export function intersection(a: FieldSet, b: FieldSet): FieldSet {
  return intersectionBelow(a, b) ?? leaf;
}

function intersectionBelow(a: FieldSet, b: FieldSet): MutableFieldSet | undefined {
  let result: MutableFieldSet | undefined;
  for (const element in a) {
    if (element === self) continue;
    const right = b[element];
    if (right === undefined) continue;
    const left = a[element] as FieldSet;
    const common = makeNode(isOwned(left) && isOwned(right), intersectionBelow(left, right));
    if (common === undefined) continue;
    result ??= {};
    result[element] = common;
  }
  return result;
}

/** What `a` has and `b` has neither itself nor above it. */
export function recursiveDifference(a: FieldSet, b: FieldSet): FieldSet {
  if (isEmptySet(a) || isEmptySet(b)) return a;
  return recursiveBelow(a, b) ?? leaf;
}

function recursiveBelow(a: FieldSet, b: FieldSet): MutableFieldSet | undefined {
  let result: MutableFieldSet | undefined;
  for (const element in a) {
    if (element === self) continue;
    const left = a[element] as FieldSet;
    const right = b[element];
    let rest: FieldSet | undefined = left;
    if (right !== undefined) rest = isOwned(right) ? undefined : makeNode(isOwned(left), recursiveBelow(left, right));
    if (rest === undefined) continue;
    result ??= {};
    result[element] = rest;
  }
  return result;
}

/** The part of `set` that lies at or below a field of `allowed`. */
export function restrict(set: FieldSet, allowed: FieldSet): FieldSet {
  const result: MutableFieldSet = {};
  for (const element in set) {
    const limit = allowed[element];
    if (element === self || limit === undefined) continue;
    const node = set[element] as FieldSet;
    const rest = isOwned(limit) ? node : restrict(node, limit);
    if (isOwned(limit) || !isEmptySet(rest)) result[element] = rest;
  }
  return result;
}

/** Whether two sets have the same fields. */
export function equalSets(a: FieldSet, b: FieldSet): boolean {
  if (a === b) return true;
  let count = 0;
  for (const element in a) {
    const right = b[element];
    if (right === undefined || !equalSets(a[element] as FieldSet, right)) return false;
    count++;
  }
  for (const _ in b) count--;
  return count === 0;
}

/** The set of whole paths, written with dots: "status", "metadata.annotations". */
export function setOfPaths(paths: readonly string[]): FieldSet {
  let set: FieldSet = leaf;
  for (const path of paths) {
    let node: FieldSet = leaf;
    for (const name of path.split(".").reverse()) node = { [`f:${name}`]: node };
    set = union(set, node);
  }
  return set;
}
