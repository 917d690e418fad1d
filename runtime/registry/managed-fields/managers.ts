import { escapeHtml } from "../../meta/escape-html.ts";
import { parseTextExactly, stringifyExactly } from "../../meta/exact-json.ts";
import { isJsonObject, type JsonObject, type JsonValue } from "../../meta/json.ts";
import type { ManagedFieldsEntry } from "../../meta/object.ts";
import { type FieldSet, isEmptySet, leaf, type MutableFieldSet } from "./field-set.ts";
import type { Ownership } from "./ownership-plan.ts";
import { reconcileSet } from "./reconcile-set.ts";

/** Who may own fields: a manager's name with the way it writes. */
export interface Writer {
  readonly name: string;
  readonly operation: "Apply" | "Update";
  readonly apiVersion: string;
  /** "" for the main resource. */
  readonly subresource: string;
}

/** Who owns which fields. */
export interface Manager extends Writer {
  /** RFC 3339, whole seconds; undefined where the entry has none. */
  readonly time: string | undefined;
  readonly fields: FieldSet;
  /** What it was read from; gone once anything changes. */
  readonly entry: ManagedFieldsEntry | undefined;
}

/** Managers by identity. */
export type Managers = Map<string, Manager>;

/** What makes two entries the same manager's: the name, the operation, the subresource and, for updates, the version. */
export function identityOf({ name, operation, apiVersion, subresource }: Writer): string {
  const version = operation === "Apply" ? "" : JSON.stringify(apiVersion);
  return `${JSON.stringify(name)},${operation},${version},${subresource}`;
}

/** A writer as the owner of fields, since `time`. */
export function managerOf({ name, operation, apiVersion, subresource }: Writer, time: string | undefined, fields: FieldSet): Manager {
  return { name, operation, apiVersion, subresource, time, fields, entry: undefined };
}

/** Reads the entries of a stored object, which this server wrote. */
export function storedManagers(entries: readonly ManagedFieldsEntry[] | undefined): Managers {
  const managers: Managers = new Map();
  for (const entry of entries ?? []) {
    const { manager: name = "", operation = "Update", apiVersion = "", subresource = "", time } = entry;
    const fields = (entry.fieldsV1 ?? leaf) as FieldSet;
    const manager: Manager = { name, operation, apiVersion, subresource, time, fields, entry };
    managers.set(identityOf(manager), manager);
  }
  return managers;
}

/** Brings what managers own in line with the schemas of today, in place. `ownershipAt` answers undefined for versions that are gone. */
export function reconcileManagers(managers: Managers, ownershipAt: (apiVersion: string) => Ownership | undefined): void {
  for (const [identity, manager] of managers) {
    const ownership = ownershipAt(manager.apiVersion);
    if (ownership === undefined) continue;
    const fields = reconcileSet(manager.fields, ownership);
    if (fields !== manager.fields) managers.set(identity, withFields(manager, fields));
  }
}

/** The manager with other fields, so no longer what was read. */
export function withFields(manager: Manager, fields: FieldSet): Manager {
  return managerOf(manager, manager.time, fields);
}

/** Reads entries that a client sent; undefined when one of them is nonsense. */
export function readManagers(entries: readonly ManagedFieldsEntry[]): Managers | undefined {
  const managers: Managers = new Map();
  for (const entry of entries) {
    const { operation, apiVersion = "" } = entry;
    if ((operation !== "Apply" && operation !== "Update") || apiVersion === "" || entry.fieldsType !== "FieldsV1") return undefined;
    const fields = readFields(entry.fieldsV1);
    if (fields === undefined) return undefined;
    const writer: Writer = { name: entry.manager ?? "", operation, apiVersion, subresource: entry.subresource ?? "" };
    managers.set(identityOf(writer), managerOf(writer, entry.time, fields));
  }
  return managers;
}

/** FieldsV1 with its elements as this server writes them; undefined when they are none. */
function readFields(value: JsonObject | undefined): FieldSet | undefined {
  if (value === undefined) return leaf;
  return readNode(value);
}

function readNode(value: JsonValue | undefined): FieldSet | undefined {
  if (value === null) return leaf;
  if (!isJsonObject(value)) return undefined;
  let result: MutableFieldSet | undefined;
  for (const key in value) {
    const element = key === "." ? "." : readElement(key);
    const node = key === "." ? leaf : readNode(value[key]);
    if (element === undefined || node === undefined) return undefined;
    result ??= {};
    result[element] = node;
  }
  return result ?? leaf;
}

/** An element in its one way of writing; undefined when it is none. */
function readElement(text: string): string | undefined {
  const content = text.slice(2);
  switch (text.slice(0, 2)) {
    case "f:":
      return text;
    case "v:":
      return rewrite(content, "v:", (value) => value);
    case "k:":
      return rewrite(content, "k:", sortKeys);
    case "i:":
      return /^-?\d+$/.test(content) ? text : undefined;
    default:
      return undefined;
  }
}

function rewrite(content: string, prefix: string, normalise: (value: JsonValue) => JsonValue | undefined): string | undefined {
  try {
    const value = normalise(parseTextExactly(content));
    return value === undefined ? undefined : prefix + escapeHtml(stringifyExactly(value));
  } catch {
    return undefined;
  }
}

function sortKeys(value: JsonValue): JsonValue | undefined {
  if (!isJsonObject(value)) return undefined;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, value[key] as JsonValue]),
  );
}

/** The entries of managers, sorted: applies first, then by time, name, version and subresource. */
export function writeManagers(managers: Managers): ManagedFieldsEntry[] {
  const owners: Manager[] = [];
  for (const manager of managers.values()) if (!isEmptySet(manager.fields)) owners.push(manager);
  if (owners.length > 1) owners.sort(compareManagers);
  return owners.map(writeManager);
}

function compareManagers(a: Manager, b: Manager): number {
  return (
    compareTexts(a.operation, b.operation) ||
    secondsOf(a) - secondsOf(b) ||
    compareTexts(a.name, b.name) ||
    compareTexts(a.apiVersion, b.apiVersion) ||
    compareTexts(a.subresource, b.subresource)
  );
}

export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Seconds since 1970; 0 without a time. */
export function secondsOf({ time }: Manager): number {
  return time === undefined ? 0 : Date.parse(time) / 1000;
}

/** What stays as it was read is written as it was read. */
function writeManager({ name, operation, apiVersion, subresource, time, fields, entry: read }: Manager): ManagedFieldsEntry {
  if (read !== undefined) return read;
  const entry: ManagedFieldsEntry = {};
  if (name !== "") entry.manager = name;
  entry.operation = operation;
  entry.apiVersion = apiVersion;
  if (time !== undefined) entry.time = time;
  entry.fieldsType = "FieldsV1";
  entry.fieldsV1 = fields as unknown as JsonObject;
  if (subresource !== "") entry.subresource = subresource;
  return entry;
}
