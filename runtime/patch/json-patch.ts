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

/** An operation that cannot be applied. */
export class JsonPatchError extends Error {}

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
    switch (operation.op) {
      case "add":
        add(locate(root, operation.path), cloneJson(operation.value ?? null));
        break;
      case "remove":
        remove(locate(root, operation.path));
        break;
      case "replace":
        if (operation.path === "") root = replaceRoot(operation.value);
        else replace(locate(root, operation.path), cloneJson(operation.value ?? null));
        break;
      case "move": {
        const source = locate(root, operation.from);
        const value = read(source) ?? null;
        remove(source);
        add(locate(root, operation.path), value);
        break;
      }
      case "copy": {
        const value = cloneJson(read(locate(root, operation.from)) ?? null);
        const target = locate(root, operation.path);
        copied += Buffer.byteLength(stringifyExactly(value));
        if (copied > copyLimit)
          throw new JsonPatchError(
            `Unable to complete the copy, the accumulated size increase of copy is ${copied}, exceeding the limit ${copyLimit}`,
          );
        add(target, value);
        break;
      }
      case "test": {
        const found = operation.path === "" ? root : (read(locate(root, operation.path)) ?? null);
        if (!deepEqual(found, operation.value ?? null)) throw new JsonPatchError(`testing value ${operation.path} failed`);
        break;
      }
      default:
        throw new JsonPatchError(`Unexpected kind: ${operation.op ?? "unknown"}`);
    }
  }
  return root;
}

interface Location {
  readonly parent: JsonObject | JsonValue[];
  readonly key: string;
}

/** Finds what holds the last segment of an RFC 6901 pointer. What stands before the first slash does not count. */
function locate(root: JsonValue, pointer: string | undefined): Location {
  const segments = pointer?.split("/") ?? [];
  if (segments.length < 2) throw new JsonPatchError(`missing path: ${pointer}`);
  let parent = container(root);
  for (let index = 1; index < segments.length - 1; index++)
    parent = container(read({ parent, key: decodeSegment(segments[index] as string) }) ?? null);
  return { parent, key: decodeSegment(segments.at(-1) as string) };
}

function container(value: JsonValue): JsonObject | JsonValue[] {
  if (Array.isArray(value) || isJsonObject(value)) return value;
  throw new JsonPatchError("path leads through a scalar");
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
  if (!Object.hasOwn(parent, key)) throw new JsonPatchError(`Unable to remove nonexistent key: ${key}`);
  delete parent[key];
}

function replaceRoot(value: JsonValue | undefined): JsonValue {
  if (value === undefined || value === null || typeof value !== "object") throw new JsonPatchError("replace operation value must be object or array");
  return cloneJson(value);
}

/** An index of at most `last`; -1 is `last` itself. */
function itemIndex(items: readonly JsonValue[], key: string, last: number): number {
  if (!/^[-+]?\d+$/.test(key)) throw new JsonPatchError(`value was not a proper array index: '${key}'`);
  const index = Number(key);
  const found = index < 0 ? index + last + 1 : index;
  if (found < 0 || found > last || last > items.length) throw new JsonPatchError(`Unable to access invalid index: ${index}`);
  return found;
}
