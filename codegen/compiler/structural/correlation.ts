import { deepEqual } from "../../../runtime/meta/deep-equal.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../runtime/meta/json.ts";
import { indexByKeys, type ListIndex } from "./list-keys.ts";

/**
 * A value of an updated object together with the value that stood in its place before: what did not change may stay
 * invalid (KEP-4008, CRD validation ratcheting). Members correlate by name, items of map lists by their keys; items of
 * other lists do not.
 */
export class Correlation {
  readonly value: JsonValue;
  readonly old: JsonValue;
  readonly #schema: JsonObject;
  #unchanged: boolean | undefined;
  #members: Map<string, Correlation | undefined> | undefined;
  #items: (Correlation | undefined)[] | undefined;

  constructor(value: JsonValue, old: JsonValue, schema: JsonObject) {
    this.value = value;
    this.old = old;
    this.#schema = schema;
  }

  /** Undefined where the member is new or gone, or its schema is not known. */
  member(name: string): Correlation | undefined {
    this.#members ??= new Map();
    if (this.#members.has(name)) return this.#members.get(name);
    const found = this.#memberOf(name);
    this.#members.set(name, found);
    return found;
  }

  item(index: number): Correlation | undefined {
    this.#items ??= this.#correlateItems();
    return this.#items[index];
  }

  get unchanged(): boolean {
    this.#unchanged ??= this.#compare();
    return this.#unchanged;
  }

  #memberOf(name: string): Correlation | undefined {
    if (!isJsonObject(this.value) || !isJsonObject(this.old)) return undefined;
    const value = Object.hasOwn(this.value, name) ? this.value[name] : undefined;
    const old = Object.hasOwn(this.old, name) ? this.old[name] : undefined;
    const { properties, additionalProperties } = this.#schema;
    const declared = isJsonObject(properties) && Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (value === undefined || old === undefined || !isJsonObject(declared)) return undefined;
    return new Correlation(value, old, declared);
  }

  #correlateItems(): (Correlation | undefined)[] {
    const { items } = this.#schema;
    if (!Array.isArray(this.value) || !Array.isArray(this.old) || !isJsonObject(items)) return [];
    const index: ListIndex | undefined = indexByKeys(this.#schema, this.old);
    if (index === undefined) return [];
    return this.value.map((item) => {
      const old = index.find(item);
      return old === undefined ? undefined : new Correlation(item, old, items);
    });
  }

  #compare(): boolean {
    const { value, old } = this;
    if (Array.isArray(value)) {
      if (!Array.isArray(old) || value.length !== old.length) return false;
      if (this.#schema["x-kubernetes-list-type"] !== "map") return deepEqual(value, old);
      return value.every((_, index) => this.item(index)?.unchanged === true);
    }
    if (!isJsonObject(value) || !isJsonObject(old)) return deepEqual(value, old);
    const names = Object.keys(value).filter((name) => value[name] !== undefined);
    const oldNames = Object.keys(old).filter((name) => old[name] !== undefined);
    return names.length === oldNames.length && names.every((name) => this.member(name)?.unchanged === true);
  }
}
