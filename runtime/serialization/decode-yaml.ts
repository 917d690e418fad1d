import {
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
  YAMLException,
} from "js-yaml";
import { goQuote } from "../../codegen/compiler/cel/kubernetes/values/go-quote.ts";
import type { JsonObject, JsonValue } from "../meta/json.ts";
import { depthLimit } from "./decode-json-carefully.ts";
import { resolveYamlScalar } from "./decode-yaml-scalar.ts";
import { diagnoseYaml } from "./diagnose-yaml.ts";
import { YamlError } from "./yaml-error.ts";

export interface ParsedYaml {
  readonly value: JsonValue;
  /** `line 7: key "k" already set in map`, in the order met. */
  readonly duplicates: readonly string[];
}

/** Characters; texts up to this length are refused exactly where Go's library refuses them, longer ones where js-yaml does. */
const exactLength = 64 * 1024;

/** Aliases may make a small text large; this many values are enough for any body. */
const valueLimit = 1_000_000;

/**
 * Parses the first document of a YAML text as JSON, by YAML 1.1 as Go's library reads it: y, n, on and off are
 * booleans, keys become strings, a later member wins.
 * @throws YamlError
 */
export function parseYaml(text: string): ParsedYaml {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the characters that YAML does not allow
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/.test(text)) throw new YamlError("yaml: control characters are not allowed");
  const fault = text.length <= exactLength ? diagnoseYaml(text) : undefined;
  if (fault !== undefined) throw new YamlError(fault);
  let events: readonly Event[];
  try {
    events = parseEvents(firstDocument(text), { maxDepth: depthLimit });
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    throw new YamlError(diagnoseYaml(text) ?? `yaml: line ${(error.mark?.line ?? 0) + 1}: ${error.reason}`);
  }
  return new YamlReader(text, events).read();
}

/** The text up to the second document: what follows need not be valid. */
function firstDocument(text: string): string {
  const starts = /^---(?=\s|$)/gm;
  for (let found = starts.exec(text); found !== null; found = starts.exec(text)) {
    if (/^\s*(?:#.*\n\s*|%.*\n\s*)*$/.test(text.slice(0, found.index))) continue;
    return text.slice(0, found.index);
  }
  return text;
}

class YamlReader {
  readonly #text: string;
  readonly #events: readonly Event[];
  #at = 0;
  #values = 0;
  readonly #anchors = new Map<string, JsonValue>();
  /** Lists and maps that are still being read. */
  readonly #open = new Set<JsonValue>();
  readonly #duplicates: string[] = [];
  #line = 1;
  #lineOffset = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  read(): ParsedYaml {
    if (this.#events.length === 0) return { value: null, duplicates: [] };
    this.#at = 1;
    const next = this.#events[1];
    const value = next === undefined || next.type === EVENT_ID.POP ? null : this.#value(true);
    return { value, duplicates: this.#duplicates };
  }

  #value(countsDuplicates: boolean): JsonValue {
    if (++this.#values > valueLimit) throw new YamlError("yaml: document contains excessive aliasing");
    const event = this.#events[this.#at++];
    switch (event?.type) {
      case EVENT_ID.SCALAR:
        return this.#anchor(event, this.#scalar(event));
      case EVENT_ID.SEQUENCE: {
        const items: JsonValue[] = [];
        this.#anchor(event, items);
        this.#open.add(items);
        while (this.#events[this.#at]?.type !== EVENT_ID.POP) items.push(this.#value(countsDuplicates));
        this.#at++;
        this.#open.delete(items);
        return items;
      }
      case EVENT_ID.MAPPING:
        return this.#mapping(event);
      case EVENT_ID.ALIAS: {
        const name = this.#text.slice(event.anchorStart, event.anchorEnd);
        const value = this.#anchors.get(name);
        if (value === undefined) throw new YamlError(`yaml: unknown anchor '${name}' referenced`);
        if (this.#open.has(value)) throw new YamlError(`yaml: anchor '${name}' value contains itself`);
        return this.#copy(value);
      }
      default:
        throw new YamlError("yaml: did not find expected node content");
    }
  }

  #mapping(event: MappingEvent): JsonValue {
    const object: JsonObject = {};
    this.#anchor(event, object);
    this.#open.add(object);
    const seen = new Set<string>();
    const merged: JsonValue[] = [];
    while (this.#events[this.#at]?.type !== EVENT_ID.POP) {
      const keyEvent = this.#events[this.#at] as Event;
      const isMerge = keyEvent.type === EVENT_ID.SCALAR && keyEvent.style === SCALAR_STYLE.PLAIN && getScalarValue(this.#text, keyEvent) === "<<";
      const key = this.#value(true);
      const line = this.#lineOf(this.#events[this.#at]);
      const value = this.#value(true);
      if (isMerge) {
        merged.push(...(Array.isArray(value) ? value : [value]));
        continue;
      }
      const name = keyText(key, value);
      if (seen.has(name)) this.#duplicates.push(`line ${line}: key ${JSON.stringify(key)} already set in map`);
      seen.add(name);
      define(object, name, value);
    }
    this.#at++;
    this.#open.delete(object);
    for (const source of merged) {
      if (typeof source !== "object" || source === null || Array.isArray(source))
        throw new YamlError("yaml: map merge requires map or sequence of maps as the value");
      for (const key of Object.keys(source)) if (!Object.hasOwn(object, key)) define(object, key, source[key] as JsonValue);
    }
    return this.#anchor(event, sortMembers(object));
  }

  #scalar(event: ScalarEvent): JsonValue {
    const text = getScalarValue(this.#text, event);
    const tag = event.tagStart < 0 ? "" : this.#text.slice(event.tagStart, event.tagEnd);
    if (tag === "!!str" || tag === "!" || (tag === "" && event.style !== SCALAR_STYLE.PLAIN)) return text;
    if (tag === "!!binary") return Buffer.from(text, "base64").toString();
    try {
      const value = resolveYamlScalar(text);
      if (tag === "!!float" && typeof value === "string") throw new YamlError(`yaml: cannot decode !!str \`${text}\` as a !!float`);
      if (tag === "!!int" && typeof value !== "number" && typeof value !== "bigint")
        throw new YamlError(`yaml: cannot decode !!str \`${text}\` as a !!int`);
      return value;
    } catch (error) {
      if (error instanceof RangeError) throw new YamlError(`json: unsupported value: ${text}`);
      throw error;
    }
  }

  #anchor<T extends JsonValue>(event: ScalarEvent | SequenceEvent | MappingEvent, value: T): T {
    if (event.anchorStart >= 0) this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), value);
    return value;
  }

  /** Aliases become copies: decoding changes values in place. */
  #copy(value: JsonValue): JsonValue {
    if (++this.#values > valueLimit) throw new YamlError("yaml: document contains excessive aliasing");
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.#copy(item));
    const copy: JsonObject = {};
    for (const key of Object.keys(value)) define(copy, key, this.#copy(value[key] as JsonValue));
    return copy;
  }

  #lineOf(event: Event | undefined): number {
    if (event === undefined || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return this.#line;
    const at = event.type === EVENT_ID.SCALAR ? event.valueStart : event.type === EVENT_ID.ALIAS ? event.anchorStart : event.start;
    // Events come in the order of the text, so lines are counted once over all of it.
    for (; this.#lineOffset < at; this.#lineOffset++) if (this.#text.charCodeAt(this.#lineOffset) === 10) this.#line++;
    return this.#line;
  }
}

/** Keys are strings in JSON. @throws YamlError for null, lists and maps. */
function keyText(key: JsonValue, value: JsonValue): string {
  if (typeof key === "string") return key;
  if (typeof key === "number" || typeof key === "bigint" || typeof key === "boolean") return String(key);
  if (key !== null) throw new YamlError(`yaml: invalid map key: ${goSyntax(key)}`);
  throw new YamlError(`unsupported map key of type: %!s(<nil>), key: <nil>, value: ${value === null ? "<nil>" : goSyntax(value)}`);
}

/** A value as Go's %#v prints what its YAML library makes. */
function goSyntax(value: JsonValue): string {
  if (value === null) return "interface {}(nil)";
  if (Array.isArray(value)) return `[]interface {}{${value.map(goSyntax).join(", ")}}`;
  if (typeof value !== "object") return typeof value === "string" ? goQuote(value) : String(value);
  const members = Object.keys(value).sort();
  return `map[interface {}]interface {}{${members.map((name) => `${goQuote(name)}:${goSyntax(value[name] ?? null)}`).join(", ")}}`;
}

/** Members by name, as they are in the JSON that Go makes of YAML: of several faults, the first one by name is reported. */
function sortMembers(object: JsonObject): JsonObject {
  const keys = Object.keys(object);
  let isSorted = true;
  for (let index = 1; index < keys.length && isSorted; index++) isSorted = (keys[index - 1] as string) < (keys[index] as string);
  if (isSorted) return object;
  const sorted: JsonObject = {};
  for (const key of keys.sort()) define(sorted, key, object[key] as JsonValue);
  return sorted;
}

function define(object: JsonObject, key: string, value: JsonValue): void {
  if (key === "__proto__") Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
  else object[key] = value;
}
