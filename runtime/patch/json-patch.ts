import { deepEqual } from "../meta/deep-equal.ts";
import { stringifyExactly } from "../meta/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../meta/json.ts";
import { cloneJson, ownMember, setMember } from "./clone-json.ts";

/** One operation of a JSON patch; members that the request left out are undefined. */
export interface JsonPatchOperation {
  readonly op?: string;
  readonly path?: string;
  readonly from?: string;
  readonly value?: JsonValue;
}

/** An operation that cannot be applied; the message is that of kube-apiserver's library. */
export class JsonPatchError extends Error {}

/** A test that fails, after which nothing of the patch counts. */
export class JsonPatchTestError extends JsonPatchError {}

/** A pointer that leads nowhere. */
class MissingContainer extends Error {}

/** Bytes that all copies of one patch may add: --max-resource-write-bytes of kube-apiserver. */
const copyLimit = 3 * 1024 * 1024;

/**
 * Applies operations one after the other to `document`, which is changed and given up.
 *
 * RFC 6902, as kube-apiserver's library reads it: replacing a member that is missing adds it, copying one writes null,
 * testing one for null succeeds, negative indices count from the end, and only replace and test take the empty path.
 *
 * @throws JsonPatchError
 */
export function applyJsonPatch(document: JsonValue, operations: readonly JsonPatchOperation[]): JsonValue {
  let root = document;
  let copied = 0;
  for (const operation of operations) {
    const { path, from } = operation;
    switch (operation.op) {
      case "add":
        at("add", root, path, (place) => add(place, cloneJson(operation.value ?? null)));
        break;
      case "remove":
        at("remove", root, path, remove);
        break;
      case "replace":
        if (path === "") root = replaceRoot(operation.value);
        else at("replace", root, path, (place) => replace(place, cloneJson(operation.value ?? null)));
        break;
      case "move": {
        const value = at("move from", root, from, (source) => {
          const moved = read(source) ?? null;
          remove(source);
          return moved;
        });
        at("move destination", root, path, (place) => add(place, value));
        break;
      }
      case "copy": {
        const value = cloneJson(at("copy from", root, from, read) ?? null);
        const target = at("copy destination", root, path, (place) => place);
        copied += Buffer.byteLength(stringifyExactly(value));
        if (copied > copyLimit)
          throw new JsonPatchError(
            `Unable to complete the copy, the accumulated size increase of copy is ${copied}, exceeding the limit ${copyLimit}`,
          );
        add(target, value);
        break;
      }
      case "test": {
        const found = path === "" ? root : (at("test", root, path, read) ?? null);
        if (!deepEqual(found, operation.value ?? null)) throw new JsonPatchTestError(`testing value ${path} failed: test failed`);
        break;
      }
      default:
        throw new JsonPatchError(`Unexpected kind: ${operation.op ?? "unknown"}`);
    }
  }
  return root;
}

const missing: Readonly<Record<string, (pointer: string) => string>> = {
  add: (pointer) => `add operation does not apply: doc is missing path: "${pointer}"`,
  remove: (pointer) => `remove operation does not apply: doc is missing path: "${pointer}"`,
  replace: (pointer) => `replace operation does not apply: doc is missing path: ${pointer}`,
  test: (pointer) => `test operation does not apply: is missing path: ${pointer}`,
};

/** Does one step of an operation at a place. @throws JsonPatchError that names step and place */
function at<T>(step: string, root: JsonValue, pointer: string | undefined, action: (place: Location) => T): T {
  const [operation = "", side] = step.split(" ");
  try {
    return action(locate(root, pointer));
  } catch (error) {
    if (error instanceof MissingContainer) {
      const text = missing[step]?.(pointer ?? "") ?? `${operation} operation does not apply: doc is missing ${side} path: ${pointer ?? ""}`;
      throw new JsonPatchError(`${text}: missing value`);
    }
    if (!(error instanceof JsonPatchError)) throw error;
    const where = side === "from" && operation === "copy" ? "from" : "path";
    throw new JsonPatchError(`error in ${operation === "replace" ? "remove" : operation} for ${where}: '${pointer ?? ""}': ${error.message}`);
  }
}

interface Location {
  readonly parent: JsonObject | JsonValue[];
  readonly key: string;
}

/** Finds what holds the last segment of an RFC 6901 pointer. What stands before the first slash does not count. */
function locate(root: JsonValue, pointer: string | undefined): Location {
  const segments = pointer?.split("/") ?? [];
  if (segments.length < 2) throw new MissingContainer();
  let parent = container(root);
  for (let index = 1; index < segments.length - 1; index++) parent = container(find({ parent, key: decodeSegment(segments[index] as string) }));
  return { parent, key: decodeSegment(segments.at(-1) as string) };
}

function container(value: JsonValue): JsonObject | JsonValue[] {
  if (Array.isArray(value) || isJsonObject(value)) return value;
  throw new MissingContainer();
}

/** The value on the way of a pointer: null where there is none, of whatever kind. */
function find(place: Location): JsonValue {
  try {
    return read(place) ?? null;
  } catch (error) {
    if (error instanceof JsonPatchError) return null;
    throw error;
  }
}

function decodeSegment(segment: string): string {
  return segment.includes("~") ? segment.replaceAll("~1", "/").replaceAll("~0", "~") : segment;
}

/** The value there; undefined for members that are missing. Items must exist. */
function read({ parent, key }: Location): JsonValue | undefined {
  return Array.isArray(parent) ? parent[itemIndex(parent, key, parent.length - 1)] : ownMember(parent, key);
}

function add({ parent, key }: Location, value: JsonValue): void {
  if (!Array.isArray(parent)) setMember(parent, key, value);
  else if (key === "-") parent.push(value);
  else parent.splice(itemIndex(parent, key, parent.length), 0, value);
}

function replace({ parent, key }: Location, value: JsonValue): void {
  if (Array.isArray(parent)) parent[itemIndex(parent, key, parent.length - 1)] = value;
  else setMember(parent, key, value);
}

function remove({ parent, key }: Location): void {
  if (Array.isArray(parent)) {
    parent.splice(itemIndex(parent, key, parent.length - 1), 1);
    return;
  }
  if (!Object.hasOwn(parent, key)) throw new JsonPatchError(`Unable to remove nonexistent key: ${key}: missing value`);
  delete parent[key];
}

function replaceRoot(value: JsonValue | undefined): JsonValue {
  if (value === undefined || value === null || typeof value !== "object") throw new JsonPatchError("replace operation value must be object or array");
  return cloneJson(value);
}

/** An index of at most `last`; -1 is `last` itself. */
function itemIndex(items: readonly JsonValue[], key: string, last: number): number {
  if (!/^[-+]?\d+$/.test(key))
    throw new JsonPatchError(`value was not a proper array index: '${key}': strconv.Atoi: parsing ${JSON.stringify(key)}: invalid syntax`);
  const index = Number(key);
  const found = index < 0 ? index + last + 1 : index;
  if (found < 0 || found > last || last > items.length)
    throw new JsonPatchError(`Unable to access invalid index: ${index}: invalid index referenced`);
  return found;
}
